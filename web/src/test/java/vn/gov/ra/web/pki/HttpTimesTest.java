package vn.gov.ra.web.pki;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class HttpTimesTest {

    private static final Instant NOW = Instant.parse("2026-03-02T01:10:00Z");

    @Test
    void dates_are_those_of_http() {
        assertEquals("Mon, 02 Mar 2026 01:10:00 GMT", HttpTimes.date(NOW));
    }

    @Test
    void nothing_may_be_kept_up_to_the_end_or_longer_than_allowed() {
        assertEquals(59, HttpTimes.maxAge(NOW, NOW.plusSeconds(60), Duration.ofMinutes(15)));
        assertEquals(900, HttpTimes.maxAge(NOW, NOW.plus(Duration.ofDays(1)), Duration.ofMinutes(15)));
        assertEquals(0, HttpTimes.maxAge(NOW, NOW, Duration.ofMinutes(15)));
        assertEquals(0, HttpTimes.maxAge(NOW, NOW.minusSeconds(5), Duration.ofMinutes(15)));
    }
}
