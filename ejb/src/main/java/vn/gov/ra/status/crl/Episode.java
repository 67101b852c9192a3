package vn.gov.ra.status.crl;

import java.time.Instant;

/**
 * A revocation that a newer list does not repeat: a hold that ended, or an entry dropped after the certificate expired.
 *
 * @param endedAt when it ended, as far as the lists tell
 */
public record Episode(CrlEntry entry, Instant endedAt) {
}
