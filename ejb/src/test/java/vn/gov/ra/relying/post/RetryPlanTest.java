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

class RetryPlanTest {

    private static final Instant NOW = Instant.parse("2026-03-02T01:10:00Z");
    private static final Instant LATER = NOW.plus(Duration.ofHours(12));

    @ParameterizedTest
    @CsvSource({"1, PT10S", "2, PT20S", "3, PT40S", "9, PT42M40S", "10, PT1H", "60, PT1H"})
    void pauses_double_up_to_an_hour(int attempts, String pause) {
        assertEquals(NOW.plus(Duration.parse(pause)), RetryPlan.next(attempts, NOW, LATER, 0.5));
    }

    @Test
    void rows_do_not_march_in_step() {
        assertEquals(NOW.plusSeconds(8), RetryPlan.next(1, NOW, LATER, 0));
        assertEquals(NOW.plusSeconds(12), RetryPlan.next(1, NOW, LATER, 1));
    }

    @Test
    void the_last_attempt_is_made_at_the_moment_of_giving_up_and_none_after_it() {
        List<Instant> attempts = new ArrayList<>(List.of(NOW));
        Instant next = RetryPlan.next(1, NOW, LATER, 0.5);
        while (next != null) {
            attempts.add(next);
            next = RetryPlan.next(attempts.size(), next, LATER, 0.5);
        }

        assertEquals(LATER, attempts.get(attempts.size() - 1));
        assertTrue(attempts.size() > 15 && attempts.size() < 30, "not too seldom, not too often: " + attempts.size());
        assertNull(RetryPlan.next(1, LATER.plusSeconds(1), LATER, 0.5));
    }
}
