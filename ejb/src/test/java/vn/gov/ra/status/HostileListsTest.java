package vn.gov.ra.status;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static vn.gov.ra.status.TestPki.NOW;

import java.math.BigInteger;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.bouncycastle.cert.X509CertificateHolder;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import vn.gov.ra.status.HostileLists.Hostile;
import vn.gov.ra.status.ValidationAnswer.Verdict;
import vn.gov.ra.status.crl.CrlError;
import vn.gov.ra.status.crl.CrlRefusal;
import vn.gov.ra.status.crl.HeldInMemory;
import vn.gov.ra.status.path.FileValidation;
import vn.gov.ra.status.path.PathCertificate;
import vn.gov.ra.status.path.PathOptions;
import vn.gov.ra.status.path.RevocationList;

class HostileListsTest {

    private static final BigInteger SERIAL = new BigInteger("2a05f812673607b0", 16);
    private static final Duration WEEK = Duration.ofDays(7);

    @TestFactory
    Stream<DynamicTest> the_mirror_refuses_the_whole_list_and_keeps_what_it_has() {
        return HostileLists.all().stream().map(hostile -> DynamicTest.dynamicTest(hostile.name(), () -> {
            HeldInMemory mirror = new HeldInMemory(hostile.issuer(), HostileLists.POINT);
            boolean held = hostile.issuer() == HostileLists.G2 && mirror.accept(HostileLists.G2.list(10).der());

            CrlRefusal refusal = assertThrows(CrlRefusal.class, () -> mirror.accept(hostile.der()));

            assertEquals(hostile.rule(), refusal.rule());
            assertEquals(hostile.rule().section(), refusal.arguments().get(0));
            if (held) {
                assertEquals(BigInteger.TEN, mirror.index().number());
                assertNull(mirror.index().now(BigInteger.valueOf(5)));
            }
        }));
    }

    @TestFactory
    Stream<DynamicTest> nothing_is_called_good_by_a_bad_list() {
        return HostileLists.all().stream().filter(Hostile::alone).map(hostile -> DynamicTest.dynamicTest(hostile.name(), () -> {
            FileValidation.Outcome outcome = validate(hostile.issuer(), hostile.issuer().leaf("CN=Trần Thị Ánh", SERIAL, HostileLists.POINT), null, hostile.der());

            assertEquals(Verdict.INDETERMINATE, outcome.verdict());
            assertEquals(StatusWord.undetermined, outcome.status());
        }));
    }

    private static FileValidation.Outcome validate(TestPki issuer, X509CertificateHolder leaf, Duration maxAge, byte[]... lists) {
        List<RevocationList> readable = Stream.of(lists).flatMap(der -> {
            try {
                return Stream.of(RevocationList.of(der));
            } catch (CrlRefusal e) {
                return Stream.empty();
            }
        }).toList();
        PathOptions options = new PathOptions(NOW, Set.of(), false, false, false, maxAge, true);
        return new FileValidation(List.of(PathCertificate.of(TestPki.encoded(issuer.certificate()))), List.of(), readable, List.of(), options)
                .validate(PathCertificate.of(TestPki.encoded(leaf)));
    }

    @Test
    void every_rule_of_the_mirror_has_a_list_that_breaks_it() {
        Set<CrlError> untried = new HashSet<>(Set.of(CrlError.values()));
        HostileLists.all().forEach(hostile -> untried.remove(hostile.rule()));
        assertEquals(Set.of(CrlError.TOO_LARGE, CrlError.BAD_ENTRY), untried, "these two are in CrlGateTest");
    }

    @Test
    void a_good_list_makes_good_and_one_that_names_the_certificate_does_not() {
        TestPki g2 = HostileLists.G2;
        X509CertificateHolder leaf = g2.leaf("CN=Trần Thị Ánh", SERIAL);
        assertEquals(StatusWord.good, validate(g2, leaf, null, g2.list(1).der()).status());
        assertEquals(StatusWord.revoked, validate(g2, leaf, null, g2.list(1).der(), g2.list(2).revoked(SERIAL, NOW.minus(Duration.ofHours(2)), 1).der()).status());
        byte[] hold = g2.list(1).thisUpdate(NOW.minus(Duration.ofHours(2))).revoked(SERIAL, NOW.minus(Duration.ofHours(3)), 6).der();
        assertEquals(StatusWord.onHold, validate(g2, leaf, null, hold).status());
        assertEquals(StatusWord.good, validate(g2, leaf, null, hold, g2.list(2).der()).status(), "a hold that ended");
        byte[] expired = g2.list(1).thisUpdate(NOW.minus(Duration.ofDays(3))).nextUpdate(NOW.minus(Duration.ofDays(2))).der();
        assertEquals(StatusWord.undetermined, validate(g2, leaf, null, expired).status());
        byte[] named = g2.list(1).thisUpdate(NOW.minus(Duration.ofDays(3))).nextUpdate(NOW.minus(Duration.ofDays(2))).revoked(SERIAL, NOW.minus(Duration.ofDays(4)), 4).der();
        assertEquals(StatusWord.revoked, validate(g2, leaf, null, named).status(), "revoked stays revoked when the list is out of date");
    }

    @Test
    void a_list_older_than_the_policy_allows_makes_nothing_good() {
        TestPki g2 = HostileLists.G2;
        X509CertificateHolder leaf = g2.leaf("CN=Trần Thị Ánh", SERIAL);
        byte[] old = g2.list(1).thisUpdate(NOW.minus(Duration.ofDays(8))).der();
        assertEquals(StatusWord.good, validate(g2, leaf, null, old).status(), "nextUpdate counts where no age is asked for");
        assertEquals(StatusWord.undetermined, validate(g2, leaf, WEEK, old).status());
        byte[] endless = g2.list(1).thisUpdate(NOW.minus(Duration.ofDays(8))).nextUpdate(null).der();
        assertEquals(StatusWord.undetermined, validate(g2, leaf, null, endless).status());
        assertEquals(StatusWord.good, validate(g2, leaf, null, g2.list(1).nextUpdate(null).der()).status());
    }
}
