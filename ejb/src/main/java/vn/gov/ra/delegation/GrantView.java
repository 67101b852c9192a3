package vn.gov.ra.delegation;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A grant of authority, to read.
 *
 * @param form number of the form, or {@code *} for all
 * @param validTo exclusive; null while it stands
 * @param hasFile the decision itself can be read here
 */
public record GrantView(UUID id, UUID personId, String form, String decisionNo, LocalDate validFrom, LocalDate validTo, long version, boolean hasFile) {
}
