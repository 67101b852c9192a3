package vn.gov.ra.account.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** One agency's sheet, to read. @param agencyId null, with its name, for the office itself @param lines empty where only the sheet was asked for */
public record SheetView(UUID id, UUID reviewId, String quarter, LocalDate dueOn, boolean closed, UUID agencyId, String agencyName, ReviewState state, long accounts, long toEnd, String confirmedName,
        Instant confirmedAt, List<ReviewLineView> lines, long version) {
}
