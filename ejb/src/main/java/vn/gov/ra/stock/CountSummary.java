package vn.gov.ra.stock;

import java.time.Instant;
import java.util.UUID;

/** One count in a list. @param openedBy user name @param openedByName the same person as people call each other */
public record CountSummary(UUID id, String number, CountKind kind, CountState state, String location, String openedBy, String openedByName, Instant openedAt, long version) {
}
