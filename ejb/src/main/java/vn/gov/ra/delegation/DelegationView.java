package vn.gov.ra.delegation;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A delegation, to read.
 *
 * @param agencyId the agency it is about; null for the registration office
 * @param role {@code AGENCY_SIGNER} or {@code OFFICE_SIGNER}
 * @param validTo exclusive
 * @param delegatorName full name, and that of who acts for that person; null where only the row itself was asked for
 * @param mayRevoke it is the reader's own and not over
 * @param hasFile the document itself can be read here
 */
public record DelegationView(UUID id, UUID delegatorId, UUID delegateId, UUID agencyId, String role, String documentNo, LocalDate validFrom, LocalDate validTo,
        DelegationState state, long version, String delegatorName, String delegateName, boolean mayRevoke, boolean hasFile) {

    public DelegationView(UUID id, UUID delegatorId, UUID delegateId, UUID agencyId, String role, String documentNo, LocalDate validFrom, LocalDate validTo,
            DelegationState state, long version, boolean hasFile) {
        this(id, delegatorId, delegateId, agencyId, role, documentNo, validFrom, validTo, state, version, null, null, false, hasFile);
    }

    /** @param reader person who reads; null for nobody in particular */
    DelegationView named(String delegator, String delegate, UUID reader) {
        boolean goesOn = state == DelegationState.PLANNED || state == DelegationState.ACTIVE;
        return new DelegationView(id, delegatorId, delegateId, agencyId, role, documentNo, validFrom, validTo, state, version, delegator, delegate,
                goesOn && delegatorId.equals(reader), hasFile);
    }
}
