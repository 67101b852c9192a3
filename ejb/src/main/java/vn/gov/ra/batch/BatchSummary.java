package vn.gov.ra.batch;

import java.time.Instant;
import java.util.UUID;
import vn.gov.ra.request.RequestAction;

/** A submission list in a list. @param lines how many it holds @param settled how many of them have their outcome */
public record BatchSummary(UUID id, String number, String form, RequestAction action, BatchState state, String note, long lines, long settled,
        String outDocNo, Instant createdAt, Instant sentAt, long version) {
}
