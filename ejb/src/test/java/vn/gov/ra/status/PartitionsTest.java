package vn.gov.ra.status;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
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

    private CrlDraft list(String url, boolean user, boolean ca, long number) {
        return g2.list(number).extension(Extension.issuingDistributionPoint, true,
                new IssuingDistributionPoint(url == null ? null : TestPki.point(url), user, ca, null, false, false));
    }

    private StatusWord word(String point, Instant now) {
        return word(evidence(false, point), now);
    }

    private static Evidence evidence(boolean ca, String... points) {
        return new Evidence(true, NOW.minus(Duration.ofDays(9)), NOW.plus(Duration.ofDays(900)), ca, List.of(points));
    }

    private StatusWord word(Evidence evidence, Instant now) {
        return new StatusRules(ListTerms.of(MAX_AGE)).answer(new StatusRules.Question("g2", authority.lists().deciding(SERIAL, evidence), false, SERIAL, evidence, null), now).status();
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
        assertEquals(StatusWord.onHold, word((Evidence) null, NOW), "named, whatever else is known of it");
    }

    @Test
    void of_a_certificate_nobody_knows_the_weakest_list_decides() {
        both();
        assertEquals(StatusWord.unknown, word((Evidence) null, NOW));
        assertEquals(StatusWord.undetermined, word((Evidence) null, NOW.plus(Duration.ofHours(3))));
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
    void a_list_of_cas_and_a_list_of_users_stand_side_by_side_and_each_speaks_of_its_own_kind() {
        first.accept(list(null, true, false, 7).der());
        first.into(authority);
        assertEquals(StatusWord.good, word(evidence(false), NOW));
        assertEquals(StatusWord.undetermined, word(evidence(true), NOW), "nothing was said of CAs yet");

        second.accept(list(null, false, true, 2).nextUpdate(NOW.plus(Duration.ofHours(2))).der());
        second.into(authority);
        assertEquals(StatusWord.good, word(evidence(true), NOW));
        assertEquals(StatusWord.good, word(evidence(false), NOW), "a lower number of another list takes nothing away");
        assertEquals(StatusWord.undetermined, word(evidence(true), NOW.plus(Duration.ofHours(3))), "the list of CAs is over");
        assertEquals(StatusWord.good, word(evidence(false), NOW.plus(Duration.ofHours(3))));

        second.accept(list(null, false, true, 3).revoked(5, 2).der());
        second.into(authority);
        assertEquals(StatusWord.revoked, word(evidence(true), NOW));
        assertEquals(BigInteger.valueOf(7), authority.lists().at("").number());
        assertEquals(BigInteger.valueOf(3), authority.lists().at("ca:").number());
        assertTrue(authority.lists().limited());
    }

    @Test
    void a_hold_in_a_list_of_cas_is_not_of_a_users_certificate_and_its_silence_says_nothing_of_one() {
        second.accept(list(null, false, true, 2).revoked(5, 6).der());
        second.into(authority);
        assertEquals(StatusWord.onHold, word(evidence(true), NOW));
        first.accept(list(null, true, false, 7).der());
        first.into(authority);
        assertEquals(StatusWord.good, word(evidence(false), NOW));

        AuthorityState ofCasAlone = new AuthorityState(g2.view("g2"), (RevocationIndex) null, false);
        second.accept(list(null, false, true, 3).der());
        second.into(ofCasAlone);
        StatusAnswer answer = new StatusRules(ListTerms.of(MAX_AGE)).answer(new StatusRules.Question("g2", ofCasAlone.lists().deciding(SERIAL, evidence(false)), false, SERIAL,
                evidence(false), null), NOW);
        assertEquals(StatusWord.undetermined, answer.status());
    }

    @Test
    void lists_of_cas_and_of_users_may_have_one_distribution_point() {
        first.accept(list(FIRST, true, false, 4).der());
        first.into(authority);
        second.accept(list(FIRST, false, true, 4).revoked(5, 1).der());
        second.into(authority);
        assertEquals(2, authority.lists().all().size());
        assertEquals(StatusWord.revoked, word(evidence(true, FIRST), NOW));
        assertEquals(StatusWord.revoked, word(evidence(false, FIRST), NOW), "a serial is given once, whatever kind it was taken for");
    }

    /** As signature checks ask, which judge the dates themselves. */
    @Test
    void the_only_partition_held_says_nothing_of_a_certificate_that_names_another() {
        first.accept(partition(FIRST, 1).der());
        first.into(authority);
        RevocationIndex held = authority.lists().weakest();
        assertEquals(StatusWord.good, word(Revocations.undated(evidence(false, FIRST), held), NOW));
        assertEquals(StatusWord.undetermined, word(Revocations.undated(evidence(false, SECOND), held), NOW));
        assertEquals(StatusWord.good, word(Revocations.undated(null, held), NOW), "the asker holds it whole and its points are not known");
    }

    @Test
    void a_delta_of_cas_needs_a_full_list_of_cas() {
        second.accept(list(null, false, true, 2).der());
        assertEquals(CrlError.DELTA_OTHER_SCOPE,
                assertThrows(CrlRefusal.class, () -> second.accept(list(null, true, false, 3).base(BigInteger.TWO).der())).rule());
        second.accept(list(null, false, true, 3).base(BigInteger.TWO).revoked(5, 4).der());
        second.into(authority);
        assertEquals(StatusWord.revoked, word(evidence(true), NOW));
    }

    @Test
    void a_partition_nobody_entered_the_address_of_is_refused() {
        CrlRefusal refusal = assertThrows(CrlRefusal.class, () -> first.accept(partition("http://ca.gov.vn/crl/g2-3.crl", 1).der()));
        assertEquals(CrlError.OTHER_SCOPE, refusal.rule());
    }
}
