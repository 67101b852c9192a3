package vn.gov.ra.certificate;

import java.time.Instant;
import java.util.UUID;

/**
 * A registered certificate as others see it.
 *
 * @param authority alias of the issuer
 * @param serial lower-case hex
 * @param agencyId whose rows it belongs to; null for certificates nobody here answers for
 * @param replaces the certificate that this one renews or changes; null where it is the first
 * @param registeredAt when it entered our register
 * @param localAlert name of a {@link LocalAlert}; null for none
 */
public record CertificateView(UUID id, String authority, String serial, String subjectDn, String commonName, String email, String organisation,
        Instant notBefore, Instant notAfter, String sha256, UUID subscriberId, UUID agencyId, UUID lineId, UUID replaces, CertificateState state,
        String localAlert, Instant localAlertSince, Instant registeredAt, long version) {

    /** For queries, which have the alert as its enum. */
    public CertificateView(UUID id, String authority, String serial, String subjectDn, String commonName, String email, String organisation,
            Instant notBefore, Instant notAfter, String sha256, UUID subscriberId, UUID agencyId, UUID lineId, UUID replaces, CertificateState state,
            LocalAlert localAlert, Instant localAlertSince, Instant registeredAt, long version) {
        this(id, authority, serial, subjectDn, commonName, email, organisation, notBefore, notAfter, sha256, subscriberId, agencyId, lineId, replaces, state,
                localAlert == null ? null : localAlert.name(), localAlertSince, registeredAt, version);
    }
}
