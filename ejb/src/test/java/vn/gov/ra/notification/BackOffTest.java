package vn.gov.ra.notification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class BackOffTest {

    private static final double MIDDLE = 0.5;

    @Test
    void pauses_double_from_five_seconds_to_an_hour() {
        assertEquals(Duration.ofSeconds(5), BackOff.after(1, MIDDLE));
        assertEquals(Duration.ofSeconds(10), BackOff.after(2, MIDDLE));
        assertEquals(Duration.ofSeconds(160), BackOff.after(6, MIDDLE));
        assertEquals(Duration.ofHours(1), BackOff.after(11, MIDDLE));
        assertEquals(Duration.ofHours(1), BackOff.after(10_000, MIDDLE));
    }

    @Test
    void chance_spreads_them_by_a_fifth() {
        assertEquals(Duration.ofSeconds(4), BackOff.after(1, 0));
        assertTrue(BackOff.after(1, 0.999).compareTo(Duration.ofSeconds(6)) <= 0);
    }
}
