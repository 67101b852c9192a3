package vn.gov.ra.batch;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import vn.gov.ra.request.RequestAction;

/**
 * A submission list in a list.
 *
 * @param lines how many it holds
 * @param settled how many of them have their outcome
 * @param answerDueOn last day for the CA operator's answer; null for a list that waits for none
 * @param overdue that day has passed
 */
public record BatchSummary(UUID id, String number, String form, String edition, RequestAction action, BatchState state, String note, long lines, long settled,
        String outDocNo, Instant createdAt, Instant sentAt, LocalDate answerDueOn, boolean overdue, long version) {

    /** As the database has it. */
    public BatchSummary(UUID id, String number, String form, String edition, RequestAction action, BatchState state, String note, long lines, long settled,
            String outDocNo, Instant createdAt, Instant sentAt, long version) {
        this(id, number, form, edition, action, state, note, lines, settled, outDocNo, createdAt, sentAt, null, false, version);
    }

    BatchSummary due(LocalDate day, boolean passed) {
        return new BatchSummary(id, number, form, edition, action, state, note, lines, settled, outDocNo, createdAt, sentAt, day, passed, version);
    }
}
