package vn.gov.ra.certificate;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A registered authority.
 *
 * @param alias short name in addresses, {@code [a-z0-9]{1,32}}
 * @param subject RFC 4514 string
 * @param sha256 of the certificate, lower-case hex
 * @param hostAliases host as certificates name it, to the host that really answers
 * @param responderMode how OCSP answers about it come about
 * @param unissuedAnswer what OCSP says of its serials that nothing shows to be issued
 * @param expectedPeriod after which time it publishes the next list, whole hours; null: half of a list's window
 */
public record AuthorityView(UUID id, String alias, String subject, String sha256, byte[] der, UUID parentId, boolean trustAnchor,
        List<String> crlUrls, List<String> ocspUrls, Map<String, String> hostAliases, ResponderMode responderMode, UnissuedAnswer unissuedAnswer,
        Duration expectedPeriod, long version) {

    /** When its certificate begins. */
    public Instant notBefore() {
        return ParsedCertificate.holder(der).getNotBefore().toInstant();
    }

    /** When its certificate ends. */
    public Instant notAfter() {
        return ParsedCertificate.holder(der).getNotAfter().toInstant();
    }
}
