package vn.gov.ra.token;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.UUID;
import vn.gov.ra.certificate.CertificateRegister;
import vn.gov.ra.certificate.CertificateState;
import vn.gov.ra.certificate.CertificateStateChanged;
import vn.gov.ra.certificate.CertificateView;
import vn.gov.ra.certificate.LocalAlert;

/** What a certificate's end means for its device, and what a missing device means for its certificates (state-machines.md §5). */
@Dependent
class TokenCouplings {

    @Inject
    private TokenStock stock;
    @Inject
    private TokenTerms terms;
    @Inject
    private CertificateRegister certificates;

    /** Revoked: the device comes back within the term, unless something else on it is still in use. */
    void onCertificate(@Observes CertificateStateChanged news) {
        if (news.to() == CertificateState.REVOKED && news.from() != CertificateState.REVOKED) {
            stock.holding(news.certificateId()).forEach(token -> terms.recallWhenOver(token.id()));
        }
    }

    /** Missing for a time: whoever asks about its certificates is warned until it is found. The CA operator offers no hold here. */
    void onToken(@Observes TokenStateChanged news) {
        if (news.to() == TokenState.SUSPENDED) {
            each(news.tokenId(), null, LocalAlert.INTERNAL_HOLD);
        } else if (news.from() == TokenState.SUSPENDED && news.to() != TokenState.LOST) {
            each(news.tokenId(), LocalAlert.INTERNAL_HOLD, null);
        }
    }

    private void each(UUID tokenId, LocalAlert present, LocalAlert next) {
        for (UUID id : stock.byId(tokenId).certificates()) {
            CertificateView certificate = certificates.byId(id);
            if (present == null && certificate.localAlert() == null) {
                certificates.raiseAlert(id, next);
            } else if (present != null && present.name().equals(certificate.localAlert())) {
                certificates.clearAlert(id);
            }
        }
    }
}
