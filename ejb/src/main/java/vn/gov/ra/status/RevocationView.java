package vn.gov.ra.status;

import java.time.Instant;

/**
 * What the lists say of one certificate, for whoever has verified its signature.
 *
 * @param status revoked, onHold, undetermined or good; never expired, which is the asker's to see
 * @param crlNumber decimal, null where no list is held
 */
public record RevocationView(StatusWord status, String reason, Instant revokedAt, String crlNumber, Instant thisUpdate, Instant nextUpdate, Freshness freshness) {
}
