package vn.gov.ra.delegation;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A delegation, to read.
 *
 * @param agencyId the agency it is about; null for the registration office
 * @param role {@code AGENCY_SIGNER} or {@code OFFICE_SIGNER}
 * @param validTo exclusive
 */
public record DelegationView(UUID id, UUID delegatorId, UUID delegateId, UUID agencyId, String role, String documentNo, LocalDate validFrom, LocalDate validTo,
        DelegationState state, long version) {
}
