package vn.gov.ra.personnel;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** One change in a list. */
public record PersonnelSummary(UUID id, String number, PersonnelKind kind, PersonnelState state, UUID personId, String personName, UUID agencyId, String agencyName,
        String decisionNo, LocalDate effectiveOn, boolean urgent, Instant createdAt, long version) {
}
