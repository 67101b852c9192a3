package vn.gov.ra.status;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static vn.gov.ra.status.TestPki.NOW;

import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.bouncycastle.asn1.ASN1GeneralizedTime;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.ExtensionsGenerator;
import org.bouncycastle.asn1.x509.IssuingDistributionPoint;
import org.junit.jupiter.api.Test;
import vn.gov.ra.shared.DomainException;
import vn.gov.ra.status.StatusRules.Question;
import vn.gov.ra.status.crl.HeldInMemory;

class StatusRulesTest {

    private static final BigInteger SERIAL = new BigInteger("7af2df52182653d3", 16);
    private static final Evidence REGISTERED = new Evidence(true, NOW.minus(Duration.ofDays(100)), NOW.plus(Duration.ofDays(100)), false, List.of());
    private static final Evidence EXPIRED = new Evidence(true, NOW.minus(Duration.ofDays(100)), NOW.minus(Duration.ofDays(1)), false, List.of());
    private static final Evidence FUTURE = new Evidence(true, NOW.plus(Duration.ofDays(1)), NOW.plus(Duration.ofDays(100)), false, List.of());
    private static final Instant REVOKED_AT = NOW.minus(Duration.ofHours(2));

    private final TestPki g2 = TestPki.g2();
    private final HeldInMemory mirror = new HeldInMemory(g2, "http://ca.gov.vn/g2.crl");
    private final StatusRules rules = new StatusRules(ListTerms.of(Duration.ofDays(7)));

    private StatusAnswer ask(Evidence evidence, Instant at, Instant now) {
        return rules.answer(new Question("g2", mirror.index(), false, SERIAL, evidence, at), now);
    }

    private StatusWord now(Evidence evidence) {
        return ask(evidence, null, NOW).status();
    }

    @Test
    void a_serial_nobody_issued_is_unknown_and_never_good() {
        mirror.accept(g2.list(1).der());

        StatusAnswer answer = ask(null, null, NOW);

        assertEquals(StatusWord.unknown, answer.status());
        assertNull(answer.basis());
        assertEquals("1", answer.source().crlNumber());
    }

    @Test
    void a_registered_certificate_that_a_fresh_list_does_not_name_is_good() {
        mirror.accept(g2.list(412).der());

        StatusAnswer answer = ask(REGISTERED, null, NOW);

        assertEquals(StatusWord.good, answer.status());
        assertEquals("INVENTORY", answer.basis());
        assertEquals(Freshness.FRESH, answer.freshness());
        assertEquals("7af2df52182653d3", answer.serial());
        assertEquals("CRL", ask(new Evidence(false, REGISTERED.notBefore(), REGISTERED.notAfter(), false, List.of()), null, NOW).basis());
    }

    @Test
    void a_listed_certificate_is_revoked_whether_we_know_it_or_not() {
        mirror.accept(g2.list(1).revoked(SERIAL, REVOKED_AT, 1).der());

        StatusAnswer answer = ask(null, null, NOW);

        assertEquals(StatusWord.revoked, answer.status());
        assertEquals("keyCompromise", answer.reason());
        assertEquals(REVOKED_AT, answer.revokedAt());
        assertEquals("CRL", answer.basis());
    }

    @Test
    void without_any_list_nothing_is_determined() {
        assertEquals(StatusWord.undetermined, now(REGISTERED));
        assertEquals(StatusWord.undetermined, now(null));
        assertEquals(Freshness.NONE, ask(REGISTERED, null, NOW).freshness());
    }

    @Test
    void when_several_hold_the_gravest_is_told() {
        mirror.accept(g2.list(1).revoked(SERIAL, REVOKED_AT, 1).der());
        assertEquals(StatusWord.revoked, now(EXPIRED));
        assertEquals(StatusWord.revoked, now(FUTURE));
        mirror.accept(g2.list(2).revoked(BigInteger.TEN, REVOKED_AT, 1).der());
        assertEquals(StatusWord.revoked, now(EXPIRED), "for good stays for good");
    }

    @Test
    void on_hold_comes_before_validity_and_validity_before_the_age_of_the_list() {
        mirror.accept(g2.list(1).revoked(SERIAL, REVOKED_AT, 6).der());
        assertEquals(StatusWord.onHold, now(EXPIRED));
        assertEquals(StatusWord.onHold, now(FUTURE));
        mirror.accept(g2.list(2).nextUpdate(NOW.minusSeconds(1)).der());
        assertEquals(StatusWord.expired, now(EXPIRED));
        assertEquals(StatusWord.notYetValid, now(FUTURE));
        assertEquals(StatusWord.undetermined, now(null));
    }

    @Test
    void an_expired_list_says_neither_good_nor_on_hold_but_revoked_stays() {
        mirror.accept(g2.list(1).revoked(SERIAL, REVOKED_AT, 6).revoked(BigInteger.TEN, REVOKED_AT, 1).der());
        Instant later = NOW.plus(Duration.ofHours(23));

        assertEquals(StatusWord.undetermined, ask(REGISTERED, null, later).status(), "on hold");
        assertEquals(StatusWord.undetermined, rules.answer(new Question("g2", mirror.index(), false, BigInteger.ONE, REGISTERED, null), later).status());
        assertEquals(StatusWord.revoked, rules.answer(new Question("g2", mirror.index(), false, BigInteger.TEN, REGISTERED, null), later).status());
        assertEquals(StatusWord.onHold, ask(REGISTERED, null, later.minusSeconds(1)).status());
    }

    @Test
    void a_list_without_next_update_counts_for_the_agreed_age() {
        mirror.accept(g2.list(1).nextUpdate(null).der());

        assertEquals(StatusWord.good, ask(REGISTERED, null, NOW.plus(Duration.ofDays(6))).status());
        assertEquals(StatusWord.undetermined, ask(REGISTERED, null, NOW.plus(Duration.ofDays(7))).status());
    }

    @Test
    void the_past_is_judged_by_the_newest_list() {
        mirror.accept(g2.list(1).thisUpdate(NOW.minus(Duration.ofDays(10))).der());
        mirror.accept(g2.list(2).revoked(SERIAL, REVOKED_AT, 1).der());

        assertEquals(StatusWord.good, ask(REGISTERED, REVOKED_AT.minusSeconds(1), NOW).status());
        assertEquals(StatusWord.revoked, ask(REGISTERED, REVOKED_AT, NOW).status());
        assertEquals(StatusWord.undetermined, ask(REGISTERED, NOW.minus(Duration.ofDays(11)), NOW).status(), "before the first list");
        assertEquals(StatusWord.notYetValid, ask(REGISTERED, NOW.minus(Duration.ofDays(101)), NOW).status());
    }

    @Test
    void a_hold_that_ended_is_told_for_the_time_it_lasted() {
        mirror.accept(g2.list(1).thisUpdate(NOW.minus(Duration.ofDays(3))).revoked(SERIAL, NOW.minus(Duration.ofDays(4)), 6).der());
        mirror.accept(g2.list(2).der());

        assertEquals(StatusWord.onHold, ask(REGISTERED, NOW.minus(Duration.ofDays(2)), NOW).status());
        assertEquals(StatusWord.good, now(REGISTERED));
    }

    @Test
    void between_invalidity_and_revocation_the_answer_is_good_with_a_warning() throws Exception {
        ExtensionsGenerator extensions = new ExtensionsGenerator();
        extensions.addExtension(Extension.invalidityDate, false, new ASN1GeneralizedTime(TestPki.date(NOW.minus(Duration.ofDays(5)))));
        mirror.accept(g2.list(1).thisUpdate(NOW.minus(Duration.ofDays(9))).der());
        mirror.accept(g2.list(2).entry(SERIAL, REVOKED_AT, extensions).der());

        StatusAnswer doubtful = ask(REGISTERED, NOW.minus(Duration.ofDays(4)), NOW);

        assertEquals(StatusWord.good, doubtful.status());
        assertEquals("INVALIDITY_DATE", doubtful.warning());
        assertNull(ask(REGISTERED, NOW.minus(Duration.ofDays(6)), NOW).warning());
        assertEquals("unspecified", ask(REGISTERED, null, NOW).reason());
    }

    @Test
    void a_list_for_some_certificates_says_nothing_of_the_others() {
        mirror.accept(g2.list(1).extension(Extension.issuingDistributionPoint, true,
                new IssuingDistributionPoint(TestPki.point("http://ca.gov.vn/g2.crl"), true, false, null, false, false)).der());

        assertEquals(StatusWord.undetermined, now(REGISTERED), "no distribution point of the list");
        assertEquals(StatusWord.good, now(new Evidence(true, REGISTERED.notBefore(), REGISTERED.notAfter(), false, List.of("http://ca.gov.vn/g2.crl"))));
        assertEquals(StatusWord.undetermined, now(new Evidence(true, REGISTERED.notBefore(), REGISTERED.notAfter(), true, List.of("http://ca.gov.vn/g2.crl"))));
    }

    @Test
    void freshness_follows_the_window_of_the_list() {
        mirror.accept(g2.list(1).der());
        Instant start = NOW.minus(Duration.ofHours(1));
        ListTerms terms = ListTerms.of(Duration.ofDays(7));

        assertEquals(Freshness.FRESH, Freshness.of(mirror.index(), true, terms, start.plus(Duration.ofHours(12)).minusSeconds(1)));
        assertEquals(Freshness.AGING, Freshness.of(mirror.index(), true, terms, start.plus(Duration.ofHours(12))));
        assertEquals(Freshness.AGING, Freshness.of(mirror.index(), false, terms, start.plus(Duration.ofHours(23))));
        assertEquals(Freshness.STALE, Freshness.of(mirror.index(), true, terms, start.plus(Duration.ofHours(20))));
        assertEquals(Freshness.EXPIRED, Freshness.of(mirror.index(), false, terms, start.plus(Duration.ofHours(24))));
    }

    @Test
    void moments_have_a_zone_and_lie_in_the_past() {
        assertEquals(Instant.parse("2026-03-01T18:10:00Z"), Moments.past("2026-03-02T01:10:00+07:00", NOW));
        assertEquals(Instant.parse("2026-03-01T18:10:00Z"), Moments.past("2026-03-02T01:10:00 07:00", NOW), "a plus sign lost in an address");
        assertNull(Moments.past(null, NOW));
        for (String bad : List.of("2026-03-02T01:10:00", "2026-03-02", "hôm qua", "2026-02-30T00:00:00Z", "1772413800")) {
            assertEquals(StatusError.BAD_MOMENT, assertThrows(DomainException.class, () -> Moments.past(bad, NOW), bad).error());
        }
        assertEquals(StatusError.FUTURE_MOMENT, assertThrows(DomainException.class, () -> Moments.past("2026-03-02T01:10:01Z", NOW)).error());
    }
}
