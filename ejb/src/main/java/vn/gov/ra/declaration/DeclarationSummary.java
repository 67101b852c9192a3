package vn.gov.ra.declaration;

import java.time.Instant;
import java.util.UUID;

/** One agency in the synthesis of a campaign: what it has answered, in numbers. @param toReport changes told and not reported as personnel changes */
public record DeclarationSummary(UUID id, UUID agencyId, String agencyCode, String agencyName, DeclarationState state, boolean noChange, Instant confirmedAt, long holders,
        long holds, long left, long moved, long changed, long arrived, long toReport) {
}
