package vn.gov.ra.reorganisation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** One plan in a list. */
public record ReorganisationSummary(UUID id, String number, String title, String decisionNo, LocalDate effectiveOn, ReorganisationState state, Instant createdAt, long version) {
}
