package vn.gov.ra.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class BackOffTest {

    private static final double MIDDLE = 0.5;

    private final BackOff pauses = new BackOff(Duration.ofSeconds(5), Duration.ofHours(1));

    @Test
    void pauses_double_from_the_first_to_the_longest() {
        assertEquals(Duration.ofSeconds(5), pauses.after(1, MIDDLE));
        assertEquals(Duration.ofSeconds(10), pauses.after(2, MIDDLE));
        assertEquals(Duration.ofSeconds(160), pauses.after(6, MIDDLE));
        assertEquals(Duration.ofHours(1), pauses.after(11, MIDDLE));
        assertEquals(Duration.ofHours(1), pauses.after(10_000, MIDDLE));
    }

    @Test
    void chance_spreads_them_by_a_fifth() {
        assertEquals(Duration.ofSeconds(4), pauses.after(1, 0));
        assertTrue(pauses.after(1, 0.999).compareTo(Duration.ofSeconds(6)) <= 0);
    }
}
