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
import vn.gov.ra.status.Evidence;
import vn.gov.ra.status.issued.IssuedIndex;

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
    @Inject
    private IssuedIndex issued;

    void follow(UUID authorityId, RevocationLists lists) {
        if (!lists.all().isEmpty()) {
            register.living(authorityId).forEach(certificate -> follow(authorityId, certificate, lists));
        }
    }

    /** A certificate that is already in a list when it comes into the register. */
    void registered(@Observes CertificateRegistered news) {
        RevocationLists lists = states.of(news.authority()).lists();
        if (!lists.all().isEmpty()) {
            follow(news.authority().id(), new RegisteredSerial(news.certificateId(), news.serial().hex(), news.state()), lists);
        }
    }

    private void follow(UUID authorityId, RegisteredSerial certificate, RevocationLists lists) {
        BigInteger serial = new BigInteger(certificate.serial(), 16);
        Evidence evidence = lists.limited() ? issued.find(authorityId, serial) : null;
        RevocationIndex index = lists.deciding(serial, evidence);
        CrlEntry entry = index.now(serial);
        UUID list = index.held().newest().crlId();
        boolean held = HELD.contains(certificate.state());
        if (entry == null && held && speaks(lists, index, evidence)) {
            act(() -> register.holdEnded(certificate.certificateId(), index.thisUpdate()));
        } else if (entry != null && entry.hold() && !held) {
            act(() -> register.seenOnHold(certificate.certificateId(), entry.revokedAt(), list));
        } else if (entry != null && !entry.hold()) {
            act(() -> register.seenRevoked(certificate.certificateId(), entry.reason().name(), entry.revokedAt(), list));
        }
    }

    /** A list's silence ends no hold of a certificate that it does not speak of. */
    private static boolean speaks(RevocationLists lists, RevocationIndex index, Evidence evidence) {
        return !lists.limited() || evidence != null && index.scope().covers(evidence.ca(), evidence.crlUrls());
    }

    private static void act(Runnable step) {
        ActingAs.system(() -> {
            step.run();
            return null;
        });
    }
}
