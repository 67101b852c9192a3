package vn.gov.ra.status.crl;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.math.BigInteger;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import vn.gov.ra.certificate.CertificateRegister;
import vn.gov.ra.certificate.CertificateRegistered;
import vn.gov.ra.certificate.CertificateState;
import vn.gov.ra.certificate.RegisteredSerial;
import vn.gov.ra.security.ActingAs;

/**
 * Takes the register where the lists are, in both directions: newly revoked, put on hold, and hold over. It compares every
 * certificate that can still change with the whole index, so that nothing missed once is missed for ever.
 */
@Dependent
class RegisterFollower {

    private static final Set<CertificateState> HELD = EnumSet.of(CertificateState.ON_HOLD, CertificateState.RELEASE_PENDING);

    @Inject
    private CertificateRegister register;
    @Inject
    private AuthorityStates states;

    void follow(UUID authorityId, RevocationIndex index) {
        register.living(authorityId).forEach(certificate -> follow(certificate, index));
    }

    /** A certificate that is already in a list when it comes into the register. */
    void registered(@Observes CertificateRegistered news) {
        RevocationIndex index = states.of(news.authority()).index();
        if (index != null) {
            follow(new RegisteredSerial(news.certificateId(), news.serial().hex(), news.state()), index);
        }
    }

    private void follow(RegisteredSerial certificate, RevocationIndex index) {
        CrlEntry entry = index.now(new BigInteger(certificate.serial(), 16));
        UUID list = index.held().newest().crlId();
        ActingAs.system(() -> {
            if (entry == null) {
                if (HELD.contains(certificate.state())) {
                    register.holdEnded(certificate.certificateId(), index.thisUpdate());
                }
            } else if (entry.hold()) {
                if (!HELD.contains(certificate.state())) {
                    register.seenOnHold(certificate.certificateId(), entry.revokedAt(), list);
                }
            } else {
                register.seenRevoked(certificate.certificateId(), entry.reason().name(), entry.revokedAt(), list);
            }
            return null;
        });
    }
}
