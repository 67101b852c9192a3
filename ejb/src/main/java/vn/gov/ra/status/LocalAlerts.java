package vn.gov.ra.status;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import vn.gov.ra.certificate.CertificateRegister;
import vn.gov.ra.certificate.CertificateView;

/** What our own office knows of certificates and no list says yet; the one thing in an answer that needs the database, in a transaction of its own. */
@Dependent
class LocalAlerts {

    @Inject
    private CertificateRegister register;

    /** @param serial lower-case hex */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public Optional<StatusAnswer.Alert> of(String authority, String serial) {
        return register.bySerial(authority, serial).map(LocalAlerts::alert);
    }

    /** Null for none. */
    private static StatusAnswer.Alert alert(CertificateView view) {
        return view.localAlert() == null ? null : new StatusAnswer.Alert(view.localAlert(), view.localAlertSince());
    }
}
