package vn.gov.ra.delegation;

import java.time.LocalDate;
import java.util.UUID;
import vn.gov.ra.shared.VietnameseText;

/**
 * A delegation as it is entered.
 *
 * @param agencyId the agency it is about; null for the registration office
 * @param role {@code AGENCY_SIGNER} or {@code OFFICE_SIGNER}
 * @param validTo exclusive
 */
public record NewDelegation(UUID delegateId, UUID agencyId, String role, String documentNo, LocalDate validFrom, LocalDate validTo) {

    public NewDelegation {
        documentNo = VietnameseText.cleanToNull(documentNo);
    }
}
