package vn.gov.ra.delegation;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A grant or a delegation that ends, and nothing of the same kind goes on after it.
 *
 * @param documentNo of the decision or document
 * @param holder who then has it no more
 * @param agencyId the agency it is about; null for the registration office
 * @param validTo exclusive
 */
public record Ending(UUID id, String documentNo, String holder, UUID agencyId, LocalDate validFrom, LocalDate validTo) {
}
