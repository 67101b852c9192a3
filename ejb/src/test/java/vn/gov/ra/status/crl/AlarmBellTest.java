package vn.gov.ra.status.crl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static vn.gov.ra.status.TestPki.NOW;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.gov.ra.status.AgeAlarm;
import vn.gov.ra.status.Freshness;
import vn.gov.ra.status.ListTerms;
import vn.gov.ra.status.TestPki;

class AlarmBellTest {

    private static final Duration MAX_AGE = Duration.ofDays(7);
    private static final ListTerms TERMS = ListTerms.of(MAX_AGE);

    private final TestPki g2 = TestPki.g2();
    private final HeldInMemory mirror = new HeldInMemory(g2);
    private final AlarmBell bell = new AlarmBell(MAX_AGE);

    /** A list of 100 seconds, so that a second is a per cent. */
    private AuthorityState held() {
        mirror.accept(g2.list(1).thisUpdate(NOW).nextUpdate(NOW.plusSeconds(100)).der());
        return mirror.state("g2");
    }

    private static Instant at(long percent) {
        return NOW.plusSeconds(percent);
    }

    /** What is told at that moment. */
    private List<AgeAlarm> rings(AuthorityState state, Instant now) {
        List<CrlAged> due = bell.due(List.of(state), now);
        due.forEach(bell::told);
        return due.stream().map(CrlAged::alarm).toList();
    }

    @Test
    void it_rings_at_half_at_four_fifths_and_at_the_end_and_each_time_once() {
        AuthorityState state = held();

        assertEquals(List.of(), rings(state, at(0)));
        assertEquals(List.of(), rings(state, at(50).minusMillis(1)));
        assertEquals(List.of(AgeAlarm.HALF), rings(state, at(50)));
        assertEquals(List.of(), rings(state, at(79)));
        assertEquals(List.of(AgeAlarm.MOST), rings(state, at(80)));
        assertEquals(List.of(), rings(state, at(99)));
        assertEquals(List.of(AgeAlarm.ENDED), rings(state, at(100)));
        assertEquals(List.of(), rings(state, at(5000)));
    }

    @Test
    void a_newer_list_is_told_of_anew() {
        AuthorityState state = held();
        assertEquals(List.of(AgeAlarm.MOST), rings(state, at(85)), "only the gravest");

        mirror.accept(g2.list(2).thisUpdate(at(90)).nextUpdate(at(190)).der(), at(90));
        mirror.into(state);

        assertEquals(List.of(), rings(state, at(90)));
        assertEquals(List.of(AgeAlarm.HALF), rings(state, at(140)));
        assertEquals(at(90), bell.due(List.of(state), at(171)).get(0).thisUpdate());
    }

    /** A list of 100 seconds of one that publishes its next list after so many. */
    private AuthorityState every(long seconds, Instant nextUpdate) {
        mirror.accept(g2.list(1).thisUpdate(NOW).nextUpdate(nextUpdate).der());
        return new AuthorityState(g2.view("g2", Duration.ofSeconds(seconds)), mirror.index(), false);
    }

    private Freshness freshness(AuthorityState state, Instant now) {
        return Freshness.of(state.index(), false, state.terms(MAX_AGE), now);
    }

    @Test
    void where_the_next_list_is_expected_late_nobody_is_alarmed_before() {
        AuthorityState state = every(90, NOW.plusSeconds(100));

        assertEquals(Freshness.FRESH, freshness(state, at(90).minusMillis(1)));
        assertEquals(List.of(), rings(state, at(90).minusMillis(1)));
        assertEquals(Freshness.AGING, freshness(state, at(90)));
        assertEquals(List.of(AgeAlarm.MOST), rings(state, at(90)));
        assertEquals(List.of(AgeAlarm.ENDED), rings(state, at(100)));
        assertEquals(Freshness.EXPIRED, freshness(state, at(100)));
    }

    @Test
    void where_it_is_expected_early_the_list_ages_early_and_the_alarms_stay() {
        AuthorityState state = every(10, NOW.plusSeconds(100));

        assertEquals(Freshness.FRESH, freshness(state, at(10).minusMillis(1)));
        assertEquals(Freshness.AGING, freshness(state, at(10)));
        assertEquals(List.of(), rings(state, at(49)));
        assertEquals(List.of(AgeAlarm.HALF), rings(state, at(50)));
    }

    @Test
    void a_list_without_an_end_is_due_when_the_next_is_expected_and_ends_no_later_than_any() {
        AuthorityState daily = every(86_400, null);

        assertEquals(List.of(), rings(daily, at(86_399)));
        assertEquals(List.of(AgeAlarm.HALF), rings(daily, at(86_400)));
        assertEquals(List.of(AgeAlarm.ENDED), rings(daily, NOW.plus(MAX_AGE)));

        AuthorityState yearly = new AuthorityState(g2.view("g2", Duration.ofDays(366)), mirror.index(), false);
        assertEquals(Freshness.FRESH, freshness(yearly, NOW.plus(MAX_AGE).minusMillis(1)));
        assertEquals(Freshness.EXPIRED, freshness(yearly, NOW.plus(MAX_AGE)), "what an administrator expects makes no list longer");
    }

    @Test
    void what_could_not_be_told_is_told_next_time() {
        AuthorityState state = held();

        assertEquals(1, bell.due(List.of(state), at(60)).size());
        assertEquals(1, bell.due(List.of(state), at(61)).size());
    }

    @Test
    void the_share_of_the_window_that_is_over_is_from_0_to_100_per_cent() {
        RevocationIndex index = held().index();

        assertEquals(0, AgeAlarm.passed(index, TERMS, at(-5)));
        assertEquals(79, AgeAlarm.passed(index, TERMS, at(80).minusMillis(1)));
        assertEquals(100, AgeAlarm.passed(index, TERMS, at(300)));
        assertNull(AgeAlarm.passed(null, TERMS, NOW));
        assertNull(AgeAlarm.of(null, TERMS, NOW));
    }
}
