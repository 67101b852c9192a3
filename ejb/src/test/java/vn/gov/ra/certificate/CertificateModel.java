package vn.gov.ra.certificate;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.LongConsumer;
import vn.gov.ra.invariants.Broken;
import vn.gov.ra.invariants.Chance;
import vn.gov.ra.shared.DomainException;
import vn.gov.ra.status.TestPki;

/** One random life of a registered certificate, beside what its authority has said of it. The number is the seed. */
public final class CertificateModel implements LongConsumer {

    private static final int STEPS = 40;
    private static final ParsedCertificate PARSED = ParsedCertificate.of(TestPki.encoded(TestPki.g2().leaf("C=VN,CN=Nguyễn Thị Hường", BigInteger.valueOf(0xA01))));
    private static final Set<CertificateState> UNCHECKED = EnumSet.of(CertificateState.EXPECTED, CertificateState.RECEIVED, CertificateState.QUARANTINED,
            CertificateState.REVOKED, CertificateState.ENDED);

    @Override
    public void accept(long seed) {
        Random chance = Chance.of(seed);
        Certificate certificate = new Certificate(new UUID(0, seed), new UUID(1, 1), PARSED, new NewCertificate(null, null, null, null), Certificate.ISSUED, TestPki.NOW);
        CertificateStep first = List.of(CertificateStep.EXPECT, CertificateStep.EXPECT, CertificateStep.IMPORT, CertificateStep.ADMIT_QUARANTINED).get(chance.nextInt(4));
        certificate.take(first, TestPki.NOW);
        boolean checked = first == CertificateStep.IMPORT;
        boolean declared = false;
        boolean asked = false;
        boolean mismatch = false;
        CertificateState heldFrom = null;
        for (int i = 0; i < STEPS; i++) {
            CertificateState before = certificate.state();
            CertificateStep step = chosen(chance, before);
            if (step == CertificateStep.RELEASE || step == CertificateStep.REFUSE) {
                twoPersons(certificate, step == CertificateStep.RELEASE ? QuarantineEnd.RELEASE : QuarantineEnd.REFUSE, chance);
            }
            try {
                certificate.take(step, TestPki.NOW);
            } catch (DomainException refused) {
                Broken.unless(certificate.state() == before, "STEP_ROW", step + " from " + before);
                continue;
            }
            CertificateState after = certificate.state();
            String told = step + " from " + before + " to " + after;
            checked |= step == CertificateStep.VERIFY || step == CertificateStep.RELEASE;
            mismatch = step == CertificateStep.SEEN_REVOKED ? !asked : step == CertificateStep.REVOKE_FAILED ? false : mismatch;
            asked = step == CertificateStep.REVOKE_APPROVED || asked && step != CertificateStep.REVOKE_FAILED && step != CertificateStep.SEEN_REVOKED;
            declared |= step == CertificateStep.SEEN_REVOKED;
            Broken.unless(before != CertificateState.REVOKED || after == CertificateState.REVOKED || after == CertificateState.ENDED, "CERTIFICATE_FOR_EVER", told);
            Broken.unless(after != CertificateState.REVOKED || declared, "CERTIFICATE_DECLARED", told);
            Broken.unless(checked || UNCHECKED.contains(after), "CERTIFICATE_CHECKED", told);
            Broken.unless(step != CertificateStep.HOLD_ENDED || after == heldFrom, "CERTIFICATE_HOLD", told + ", on hold from " + heldFrom);
            Broken.unless(after == CertificateState.ENDED || asked == (certificate.localAlert() == LocalAlert.REVOCATION_PENDING), "CERTIFICATE_ALERT", told);
            Broken.unless(certificate.crlMismatch() == mismatch, "CERTIFICATE_MISMATCH", told);
            heldFrom = step == CertificateStep.SEEN_ON_HOLD ? before == CertificateState.HOLD_PENDING ? CertificateState.IN_FORCE : before : heldFrom;
        }
    }

    private static void twoPersons(Certificate certificate, QuarantineEnd end, Random chance) {
        UUID first = new UUID(7, chance.nextInt(3));
        UUID second = new UUID(7, chance.nextInt(3));
        certificate.propose(end, first);
        boolean refused = false;
        try {
            certificate.requireProposal(end, second);
        } catch (DomainException own) {
            refused = true;
        }
        Broken.unless(refused == first.equals(second), "CERTIFICATE_QUARANTINE", "proposed by " + first + ", done by " + second);
    }

    private static CertificateStep chosen(Random chance, CertificateState state) {
        List<CertificateStep> open = Arrays.stream(CertificateStep.values()).filter(step -> step.from().contains(state) && step != CertificateStep.END).toList();
        return open.isEmpty() || chance.nextInt(6) == 0 ? CertificateStep.values()[chance.nextInt(CertificateStep.values().length)] : open.get(chance.nextInt(open.size()));
    }
}
