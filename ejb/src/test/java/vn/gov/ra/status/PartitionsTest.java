package vn.gov.ra.status;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static vn.gov.ra.status.TestPki.NOW;

import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.IssuingDistributionPoint;
import org.junit.jupiter.api.Test;
import vn.gov.ra.status.TestPki.CrlDraft;
import vn.gov.ra.status.crl.AuthorityState;
import vn.gov.ra.status.crl.CrlError;
import vn.gov.ra.status.crl.CrlRefusal;
import vn.gov.ra.status.crl.HeldInMemory;
import vn.gov.ra.status.crl.RevocationIndex;

/** An authority whose lists are partitions: a certificate is judged by the one it names. */
class PartitionsTest {

    private static final String FIRST = "http://ca.gov.vn/crl/g2-1.crl";
    private static final String SECOND = "http://ca.gov.vn/crl/g2-2.crl";
    private static final BigInteger SERIAL = BigInteger.valueOf(5);
    private static final Duration MAX_AGE = Duration.ofDays(7);

    private final TestPki g2 = TestPki.g2();
    private final HeldInMemory first = new HeldInMemory(g2, FIRST, SECOND);
    private final HeldInMemory second = new HeldInMemory(g2, FIRST, SECOND);
    private final AuthorityState authority = new AuthorityState(g2.view("g2", FIRST, SECOND), (RevocationIndex) null, false);

    private CrlDraft partition(String url, long number) {
        return g2.list(number).extension(Extension.issuingDistributionPoint, true, new IssuingDistributionPoint(TestPki.point(url), false, false, null, false, false));
    }

    private StatusWord word(String point, Instant now) {
        Evidence evidence = point == null ? null : new Evidence(true, NOW.minus(Duration.ofDays(9)), NOW.plus(Duration.ofDays(900)), false, List.of(point));
        return new StatusRules(MAX_AGE).answer(new StatusRules.Question("g2", authority.lists().deciding(SERIAL, evidence), false, SERIAL, evidence, null), now).status();
    }

    private void both() {
        first.accept(partition(FIRST, 1).der());
        first.into(authority);
        second.accept(partition(SECOND, 9).nextUpdate(NOW.plus(Duration.ofHours(2))).der());
        second.into(authority);
    }

    @Test
    void a_certificate_is_judged_by_the_partition_it_names() {
        both();
        assertEquals(StatusWord.good, word(FIRST, NOW));
        assertEquals(StatusWord.good, word(SECOND, NOW));

        assertEquals(StatusWord.good, word(FIRST, NOW.plus(Duration.ofHours(3))));
        assertEquals(StatusWord.undetermined, word(SECOND, NOW.plus(Duration.ofHours(3))), "its own partition is over");
        assertEquals(StatusWord.undetermined, word("http://ca.gov.vn/crl/g2-3.crl", NOW), "no partition speaks of it");
    }

    @Test
    void a_partition_that_never_came_makes_nothing_good() {
        first.accept(partition(FIRST, 1).der());
        first.into(authority);
        assertEquals(StatusWord.good, word(FIRST, NOW));
        assertEquals(StatusWord.undetermined, word(SECOND, NOW));
    }

    @Test
    void each_partition_counts_its_own_numbers_and_replaces_only_itself() {
        both();
        first.accept(partition(FIRST, 2).revoked(5, 6).der());
        first.into(authority);

        assertEquals(StatusWord.onHold, word(FIRST, NOW));
        assertEquals(StatusWord.good, word(SECOND, NOW), "a hold of another partition is not of this certificate");
        assertEquals(StatusWord.onHold, word(null, NOW), "named, whatever else is known of it");
    }

    @Test
    void of_a_certificate_nobody_knows_the_weakest_list_decides() {
        both();
        assertEquals(StatusWord.unknown, word(null, NOW));
        assertEquals(StatusWord.undetermined, word(null, NOW.plus(Duration.ofHours(3))));
    }

    @Test
    void revoked_for_good_in_any_partition_is_revoked() {
        both();
        second.accept(partition(SECOND, 10).revoked(5, 1).der());
        second.into(authority);

        assertEquals(StatusWord.revoked, word(SECOND, NOW.plus(Duration.ofDays(1))), "even after its end");
        assertEquals(StatusWord.revoked, word(FIRST, NOW), "a serial is given once");
    }

    @Test
    void partitions_are_numbered_as_their_addresses_were_entered() {
        assertNull(authority.partition(1));
        both();
        assertEquals(BigInteger.ONE, authority.partition(1).number());
        assertEquals(BigInteger.valueOf(9), authority.partition(2).number());
        assertNull(authority.partition(3));
        assertNull(authority.partition(0));
    }

    @Test
    void a_partition_nobody_entered_the_address_of_is_refused() {
        CrlRefusal refusal = assertThrows(CrlRefusal.class, () -> first.accept(partition("http://ca.gov.vn/crl/g2-3.crl", 1).der()));
        assertEquals(CrlError.OTHER_SCOPE, refusal.rule());
    }
}
