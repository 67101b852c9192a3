package vn.gov.ra.subscriber;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A position a person holds or held in an agency.
 *
 * @param head head or deputy: may sign for the agency
 * @param leader counts as a leader in reports
 * @param validTo exclusive; null while it lasts
 */
public record AppointmentView(UUID id, UUID personId, UUID agencyId, String agencyName, String position, boolean head, boolean leader, String decisionNo,
        LocalDate validFrom, LocalDate validTo, long version) {
}
