package vn.gov.ra.request;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Set;
import vn.gov.ra.certificate.CertificateRegister;
import vn.gov.ra.certificate.CertificateState;
import vn.gov.ra.certificate.CertificateStep;
import vn.gov.ra.certificate.CertificateView;
import vn.gov.ra.certificate.LocalAlert;

/** What a decision to revoke does to the certificate here, until the CA's own list speaks: pending once approved, as before when it comes to nothing. */
@Dependent
class RevocationMarks {

    private static final Set<LineState> DECIDED = EnumSet.of(LineState.APPROVED, LineState.BATCHED, LineState.CA_RETURNED);
    private static final Set<LineState> NOTHING = EnumSet.of(LineState.WITHDRAWN, LineState.VOID, LineState.REJECTED, LineState.CA_REJECTED);

    @Inject
    private RequestRepository requests;
    @Inject
    private CertificateRegister certificates;

    void onLine(@Observes LineStateChanged news) {
        boolean approved = news.to() == LineState.APPROVED && (news.from() == LineState.REVIEWED || news.from() == LineState.SUBMITTED);
        boolean reopened = DECIDED.contains(news.from()) && (news.to() == LineState.IN_REVIEW || news.to() == LineState.NEEDS_SUPPLEMENT);
        boolean nothing = NOTHING.contains(news.to()) && news.from() != LineState.SENT;
        if (approved || reopened || nothing) {
            requests.line(news.lineId()).filter(line -> line.action() == RequestAction.REVOKE && line.targetCertificateId() != null)
                    .ifPresent(line -> follow(line, approved));
        }
    }

    private void follow(RequestLine line, boolean approved) {
        CertificateView certificate = certificates.byId(line.targetCertificateId());
        if (approved) {
            if (CertificateStep.REVOKE_APPROVED.allowedFrom(certificate.state())) {
                certificates.take(certificate.id(), CertificateStep.REVOKE_APPROVED, line.shown());
            }
        } else if (certificate.state() == CertificateState.REVOKE_PENDING) {
            certificates.take(certificate.id(), CertificateStep.REVOKE_FAILED, line.shown());
        } else if (line.state().isFinal() && line.flags().contains(EmergencyRequests.EMERGENCY) && LocalAlert.REVOCATION_PENDING.name().equals(certificate.localAlert())) {
            certificates.clearAlert(certificate.id());
        }
    }
}
