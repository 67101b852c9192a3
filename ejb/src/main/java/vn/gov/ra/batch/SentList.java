package vn.gov.ra.batch;

import java.util.List;
import java.util.UUID;
import vn.gov.ra.request.RequestAction;

/** A list that was sent, for the room that reads the answers. */
public record SentList(UUID id, String number, RequestAction action, BatchState state, List<SentLine> lines, long version) {

    public SentList {
        lines = List.copyOf(lines);
    }
}
