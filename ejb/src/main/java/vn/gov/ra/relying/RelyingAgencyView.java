package vn.gov.ra.relying;

import java.time.LocalDate;
import java.util.UUID;

/**
 * An agency that a relying system files for.
 *
 * @param below for the agencies under it too
 * @param validTo last day; null without an end
 * @param inForce holds today
 */
public record RelyingAgencyView(UUID id, UUID agencyId, String code, String name, boolean below, LocalDate validFrom, LocalDate validTo, boolean inForce, long version) {
}
