package vn.gov.ra.stock;

import java.time.Instant;
import java.util.UUID;

/** One count in a list. */
public record CountSummary(UUID id, String number, CountKind kind, CountState state, String location, String openedBy, Instant openedAt, long version) {
}
