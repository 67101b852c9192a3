package vn.gov.ra.account.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A review, to read. @param sheets how many are asked; an agency's head sees the own one alone @param answered how many have */
public record ReviewView(UUID id, String quarter, LocalDate dueOn, Instant createdAt, Instant closedAt, long sheets, long answered, long version) {

    public boolean closed() {
        return closedAt != null;
    }

    /** Without an answer. */
    public long missing() {
        return sheets - answered;
    }
}
