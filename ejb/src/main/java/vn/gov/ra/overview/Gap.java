package vn.gov.ra.overview;

import java.util.UUID;

/**
 * Somebody who should have a certificate and has none in force.
 *
 * @param id of the row: the agency's or the appointment's
 * @param personId null where the agency itself is meant
 * @param personName null there too
 * @param position null there too
 */
public record Gap(UUID id, UUID agencyId, String agencyCode, String agencyName, UUID personId, String personName, String position) {
}
