package vn.gov.ra.handover;

import java.time.Instant;
import java.util.UUID;

/** Minutes in a list. @param agencyName the agency that gives or receives; null where only the office is concerned */
public record MinutesSummary(UUID id, String number, MinutesKind kind, MinutesState state, UUID agencyId, String agencyName, long devices,
        Instant createdAt, long version) {
}
