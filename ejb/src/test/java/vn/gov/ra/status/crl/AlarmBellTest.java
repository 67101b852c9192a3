package vn.gov.ra.status.crl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static vn.gov.ra.status.TestPki.NOW;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.gov.ra.status.AgeAlarm;
import vn.gov.ra.status.TestPki;

class AlarmBellTest {

    private static final Duration MAX_AGE = Duration.ofDays(7);

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

    @Test
    void what_could_not_be_told_is_told_next_time() {
        AuthorityState state = held();

        assertEquals(1, bell.due(List.of(state), at(60)).size());
        assertEquals(1, bell.due(List.of(state), at(61)).size());
    }

    @Test
    void the_share_of_the_window_that_is_over_is_from_0_to_100_per_cent() {
        RevocationIndex index = held().index();

        assertEquals(0, AgeAlarm.passed(index, MAX_AGE, at(-5)));
        assertEquals(79, AgeAlarm.passed(index, MAX_AGE, at(80).minusMillis(1)));
        assertEquals(100, AgeAlarm.passed(index, MAX_AGE, at(300)));
        assertNull(AgeAlarm.passed(null, MAX_AGE, NOW));
        assertNull(AgeAlarm.of(null, MAX_AGE, NOW));
    }
}
