package vn.gov.ra.past;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A position held on the day.
 *
 * @param personName as known then, or now where that was not kept
 * @param agencyName as it was called then
 * @param validTo exclusive, as known now; null where no end is known
 */
public record PastPosition(UUID personId, String personName, UUID agencyId, String agencyName, String position, boolean head, LocalDate validFrom, LocalDate validTo) {
}
