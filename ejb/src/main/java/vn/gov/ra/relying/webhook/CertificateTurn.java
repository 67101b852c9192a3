package vn.gov.ra.relying.webhook;

import static vn.gov.ra.certificate.CertificateState.ENDED;
import static vn.gov.ra.certificate.CertificateState.IN_FORCE;
import static vn.gov.ra.certificate.CertificateState.ON_HOLD;
import static vn.gov.ra.certificate.CertificateState.RELEASE_PENDING;
import static vn.gov.ra.certificate.CertificateState.REVOKED;
import static vn.gov.ra.certificate.CertificateState.SUPERSEDED;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.gov.ra.certificate.CertificateState;

/** A certificate took a turn that those who rely on it are told of. */
record CertificateTurn(WebhookKind kind, UUID certificateId) {

    private static final Set<CertificateState> HELD = EnumSet.of(ON_HOLD, RELEASE_PENDING);

    /** Steps of our own office change nothing of what the CA says, so they are not told: asking for a hold, a release, or their refusal. */
    static Optional<WebhookKind> of(CertificateState from, CertificateState to) {
        if (to == REVOKED) {
            return Optional.of(WebhookKind.CERTIFICATE_REVOKED);
        }
        if (to == ON_HOLD && !HELD.contains(from)) {
            return Optional.of(WebhookKind.CERTIFICATE_ON_HOLD);
        }
        if (HELD.contains(from) && !HELD.contains(to) && to != ENDED) {
            return Optional.of(WebhookKind.CERTIFICATE_RELEASED);
        }
        return from == IN_FORCE && to == SUPERSEDED ? Optional.of(WebhookKind.CERTIFICATE_SUPERSEDED) : Optional.empty();
    }
}
