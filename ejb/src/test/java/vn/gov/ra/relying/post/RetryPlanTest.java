package vn.gov.ra.relying.post;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RetryPlanTest {

    private static final Instant NOW = Instant.parse("2026-03-02T01:10:00Z");
    private static final Instant LATER = NOW.plus(Duration.ofHours(12));

    @ParameterizedTest
    @CsvSource({"1, PT10S", "2, PT20S", "3, PT40S", "9, PT42M40S", "10, PT1H", "60, PT1H"})
    void pauses_double_up_to_an_hour(int attempts, String pause) {
        assertEquals(NOW.plus(Duration.parse(pause)), RetryPlan.next(attempts, NOW, LATER, 0.5, null));
    }

    @Test
    void rows_do_not_march_in_step() {
        assertEquals(NOW.plusSeconds(8), RetryPlan.next(1, NOW, LATER, 0, null));
        assertEquals(NOW.plusSeconds(12), RetryPlan.next(1, NOW, LATER, 1, null));
    }

    @Test
    void a_receiver_puts_the_next_attempt_off_and_never_brings_it_nearer_or_beyond_the_moment_of_giving_up() {
        assertEquals(NOW.plusSeconds(300), RetryPlan.next(1, NOW, LATER, 0.5, NOW.plusSeconds(300)));
        assertEquals(NOW.plusSeconds(10), RetryPlan.next(1, NOW, LATER, 0.5, NOW.plusSeconds(3)));
        assertEquals(NOW.plusSeconds(10), RetryPlan.next(1, NOW, LATER, 0.5, NOW.minusSeconds(86_400)));
        assertEquals(LATER, RetryPlan.next(1, NOW, LATER, 0.5, NOW.plus(Duration.ofDays(400))));
        assertNull(RetryPlan.next(1, LATER, LATER, 0.5, LATER.plusSeconds(60)), "nothing comes after the last attempt");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"120; PT2M", " 0 ; PT0S", "Mon, 02 Mar 2026 01:40:00 GMT; PT30M", "999999999; PT277777H46M39S"})
    void retry_after_is_seconds_or_a_date(String said, String wait) {
        assertEquals(NOW.plus(Duration.parse(wait)), new Reply(503, said).notBefore(NOW));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-5", "soon", "1e9", "99999999999999999999", "2026-03-02T01:40:00Z", "Mon, 32 Mar 2026 01:40:00 GMT"})
    void retry_after_in_no_known_way_says_nothing(String said) {
        assertNull(new Reply(503, said).notBefore(NOW));
        assertNull(new Reply(503, null).notBefore(NOW));
    }

    @Test
    void the_last_attempt_is_made_at_the_moment_of_giving_up_and_none_after_it() {
        List<Instant> attempts = new ArrayList<>(List.of(NOW));
        Instant next = RetryPlan.next(1, NOW, LATER, 0.5, null);
        while (next != null) {
            attempts.add(next);
            next = RetryPlan.next(attempts.size(), next, LATER, 0.5, null);
        }

        assertEquals(LATER, attempts.get(attempts.size() - 1));
        assertTrue(attempts.size() > 15 && attempts.size() < 30, "not too seldom, not too often: " + attempts.size());
        assertNull(RetryPlan.next(1, LATER.plusSeconds(1), LATER, 0.5, null));
    }
}
