package vn.gov.ra.status;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.gov.ra.status.TestPki.NOW;

import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.cert.X509CertificateHolder;
import org.junit.jupiter.api.Test;
import vn.gov.ra.status.ValidationAnswer.Verdict;
import vn.gov.ra.status.crl.AuthorityState;
import vn.gov.ra.status.crl.HeldInMemory;
import vn.gov.ra.status.path.PathError;

class PathValidationTest {

    private static final BigInteger SERIAL = new BigInteger("2a05f812673607b0", 16);

    private final TestPki g2 = TestPki.g2();
    private final HeldInMemory mirror = new HeldInMemory(g2);
    private final X509CertificateHolder leaf = g2.leaf("C=VN,CN=Nguyễn Thị Hường", SERIAL);

    private ValidationAnswer validate(X509CertificateHolder certificate, Instant at, Instant now) {
        List<AuthorityState> known = List.of(mirror.state("g2"));
        return new PathValidation(known, List.of(), at, now, Duration.ofDays(7)).validate(certificate);
    }

    private static void said(StatusError error, ValidationAnswer answer) {
        assertEquals(List.of(error), answer.reasons().stream().map(ValidationAnswer.Reason::error).toList());
    }

    @Test
    void a_certificate_under_an_anchor_with_a_fresh_list_is_valid() {
        mirror.accept(g2.list(4).der());

        ValidationAnswer answer = validate(leaf, null, NOW);

        assertEquals(Verdict.VALID, answer.verdict());
        assertTrue(answer.reasons().isEmpty());
        assertEquals(2, answer.path().size());
        assertEquals(StatusWord.good, answer.path().get(0).status());
        assertNull(answer.path().get(1).status(), "the anchor is not asked about");
        assertEquals("4", answer.evidence().get(0).crlNumber());
    }

    @Test
    void revoked_and_on_hold_are_invalid() {
        mirror.accept(g2.list(1).revoked(SERIAL, NOW.minus(Duration.ofHours(2)), 6).der());
        said(StatusError.PATH_ON_HOLD, validate(leaf, null, NOW));
        mirror.accept(g2.list(2).revoked(SERIAL, NOW.minus(Duration.ofHours(2)), 1).der());
        ValidationAnswer revoked = validate(leaf, null, NOW);
        said(StatusError.PATH_REVOKED, revoked);
        assertEquals(Verdict.INVALID, revoked.verdict());
    }

    @Test
    void without_a_list_in_date_nothing_is_determined() {
        ValidationAnswer none = validate(leaf, null, NOW);
        assertEquals(Verdict.INDETERMINATE, none.verdict());
        said(StatusError.PATH_UNDETERMINED, none);
        mirror.accept(g2.list(1).der());
        said(StatusError.PATH_UNDETERMINED, validate(leaf, null, NOW.plus(Duration.ofDays(2))));
    }

    @Test
    void an_expired_certificate_is_invalid() {
        mirror.accept(g2.list(1).der());
        ValidationAnswer answer = validate(leaf, null, NOW.plus(Duration.ofDays(1461)));
        said(StatusError.PATH_EXPIRED, answer);
        assertEquals(Verdict.INVALID, answer.verdict());
    }

    @Test
    void a_certificate_of_another_authority_has_no_path() {
        TestPki sameName = TestPki.authority(TestPki.G2, "kẻ giả danh");
        ValidationAnswer answer = validate(sameName.leaf("CN=An", SERIAL), null, NOW);
        assertEquals(Verdict.INDETERMINATE, answer.verdict());
        said(StatusError.NO_PATH, answer);
    }

    @Test
    void a_subscriber_is_no_authority_whatever_it_signs() {
        mirror.accept(g2.list(1).der());
        X509CertificateHolder under = g2.leaf("CN=Chủ thể thường", BigInteger.TEN);
        assertEquals(Verdict.VALID, validate(under, null, NOW).verdict());
        AuthorityState anchor = mirror.state("g2");
        X509CertificateHolder byLeaf = TestPki.authority(new X500Name("CN=Chủ thể thường"), "leaf").leaf("CN=Mạo danh", BigInteger.ONE);
        ValidationAnswer answer = new PathValidation(List.of(anchor), List.of(under), null, NOW, Duration.ofDays(7)).validate(byLeaf);
        assertEquals(Verdict.INVALID, answer.verdict());
        assertEquals(PathError.BASIC_CONSTRAINTS, answer.reasons().get(0).error());
    }
}
