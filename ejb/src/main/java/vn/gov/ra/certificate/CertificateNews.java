package vn.gov.ra.certificate;

import java.time.Instant;
import java.util.UUID;

/**
 * What may be told of a certificate to whoever relies on it: nothing of its holder.
 *
 * @param authority alias of the issuer
 * @param crlReason as the list says it; null while it is in none
 * @param revokedAt null while it is in no list
 * @param crlId the list that says so; null while it is in none
 */
public record CertificateNews(UUID id, String authority, String serial, String sha256, Instant notAfter, String crlReason, Instant revokedAt, UUID crlId) {
}
