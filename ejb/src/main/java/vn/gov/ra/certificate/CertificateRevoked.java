package vn.gov.ra.certificate;

import java.time.Instant;
import java.util.UUID;

/**
 * A verified list names a registered certificate for good.
 *
 * @param lineId line that asked for the certificate, null for imported ones
 * @param crlReason name of the CRL reason, such as {@code keyCompromise}; null where the list gives none
 */
public record CertificateRevoked(UUID certificateId, UUID lineId, String crlReason, Instant revokedAt) {
}
