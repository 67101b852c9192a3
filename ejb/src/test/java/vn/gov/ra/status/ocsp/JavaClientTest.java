package vn.gov.ra.status.ocsp;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static vn.gov.ra.status.TestPki.NOW;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.cert.CertPathValidator;
import java.security.cert.CertPathValidatorException;
import java.security.cert.CertPathValidatorException.BasicReason;
import java.security.cert.CertificateFactory;
import java.security.cert.PKIXParameters;
import java.security.cert.PKIXRevocationChecker;
import java.security.cert.TrustAnchor;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.junit.jupiter.api.Test;
import vn.gov.ra.certificate.UnissuedAnswer;
import vn.gov.ra.status.Evidence;
import vn.gov.ra.status.TestPki;
import vn.gov.ra.status.crl.AuthorityState;
import vn.gov.ra.status.crl.HeldInMemory;

/** What Java's own revocation checker makes of our answers, without lists and without a network. */
class JavaClientTest {

    private static final BigInteger GOOD = new BigInteger("7af2df52182653d3", 16);
    private static final BigInteger REVOKED = new BigInteger("2a05f812673607b0", 16);
    private static final BigInteger NOBODYS = new BigInteger("5eed0fa5e71a1", 16);

    private final TestPki ca = TestPki.g2();
    private final TestPki stranger = TestPki.authority(new X500Name("CN=Bộ trả lời nội bộ,C=VN"), "nội bộ");
    private final HeldInMemory mirror = new HeldInMemory(ca);
    private final ResponderKey delegated = new ResponderKey(TestPki.pair("ocsp-g2").getPrivate(), ca.responder("ocsp-g2"));
    private final ResponderKey local = new ResponderKey(stranger.pair().getPrivate(), stranger.certificate());
    private UnissuedAnswer unissued = UnissuedAnswer.UNKNOWN;

    JavaClientTest() {
        mirror.accept(ca.list(7).revoked(REVOKED, NOW.minus(Duration.ofHours(2)), 1).der());
    }

    private byte[] answer(ResponderKey key, BigInteger serial) {
        OcspSubject subject = new OcspSubject(new AuthorityState(ca.view("g2", unissued), mirror.index(), false), new IssuerHashes(ca.certificate()),
                asked -> asked.equals(NOBODYS) ? null : new Evidence(true, NOW.minus(Duration.ofDays(365)), NOW.plus(Duration.ofDays(365)), false, List.of()));
        OcspResponder.Relay nobody = (authority, ids, basis, now) -> {
            throw new AssertionError("asked upstream");
        };
        return new OcspResponder(Duration.ofDays(7), authority -> key, key, nobody)
                .answer(OcspRequests.plain(new IssuerHashes(ca.certificate()), serial), List.of(subject), () -> 0, NOW).bytes();
    }

    private static X509Certificate certificate(X509CertificateHolder holder) throws GeneralSecurityException {
        return new JcaX509CertificateConverter().getCertificate(holder);
    }

    /** @param trusted the responder the client was told to trust; null for those the CA delegated */
    private void judgedByJava(ResponderKey key, BigInteger serial, X509CertificateHolder trusted) throws GeneralSecurityException {
        judged(ca, answer(key, serial), serial, trusted);
    }

    /** @throws CertPathValidatorException where the platform does not take the answer for good */
    static void judged(TestPki ca, byte[] answer, BigInteger serial, X509CertificateHolder trusted) throws GeneralSecurityException {
        X509Certificate leaf = certificate(ca.leaf("CN=Nguyễn Thị Hường", serial));
        CertPathValidator validator = CertPathValidator.getInstance("PKIX");
        PKIXRevocationChecker checker = (PKIXRevocationChecker) validator.getRevocationChecker();
        checker.setOptions(Set.of(PKIXRevocationChecker.Option.NO_FALLBACK));
        checker.setOcspResponses(Map.of(leaf, answer));
        if (trusted != null) {
            checker.setOcspResponderCert(certificate(trusted));
        }
        PKIXParameters parameters = new PKIXParameters(Set.of(new TrustAnchor(certificate(ca.certificate()), null)));
        parameters.setDate(Date.from(NOW));
        parameters.addCertPathChecker(checker);
        validator.validate(CertificateFactory.getInstance("X.509").generateCertPath(List.of(leaf)), parameters);
    }

    private CertPathValidatorException refused(ResponderKey key, BigInteger serial, X509CertificateHolder trusted) {
        return assertThrows(CertPathValidatorException.class, () -> judgedByJava(key, serial, trusted));
    }

    @Test
    void java_takes_a_delegated_responder() {
        assertDoesNotThrow(() -> judgedByJava(delegated, GOOD, null));
        assertEquals(BasicReason.REVOKED, refused(delegated, REVOKED, null).getReason());
    }

    @Test
    void java_takes_a_responder_it_was_told_to_trust_and_no_other() {
        assertDoesNotThrow(() -> judgedByJava(local, GOOD, stranger.certificate()));
        assertEquals(BasicReason.REVOKED, refused(local, REVOKED, stranger.certificate()).getReason());
        assertNotEquals(BasicReason.REVOKED, refused(local, GOOD, null).getReason(), "nobody vouches for it");
    }

    @Test
    void java_refuses_a_serial_that_nobody_issued_whatever_is_said_of_it() {
        assertEquals(BasicReason.UNDETERMINED_REVOCATION_STATUS, refused(delegated, NOBODYS, null).getReason());
        unissued = UnissuedAnswer.REVOKED;
        assertEquals(BasicReason.REVOKED, refused(delegated, NOBODYS, null).getReason());
    }
}
