package vn.gov.ra.status;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class AlertReadingTest {

    private static final StatusAnswer ANSWER = StatusAnswer.foreign("g2", "7af2", Instant.EPOCH);
    private static final StatusAnswer.Alert PENDING = new StatusAnswer.Alert("REVOCATION_PENDING", Instant.EPOCH);

    @Test
    void who_may_see_none_gets_the_answer_as_it_is() {
        assertEquals(ANSWER, new AlertReading(null).onto(ANSWER));
    }

    @Test
    void an_alert_is_told_and_none_is_null() {
        assertEquals(PENDING, new AlertReading((authority, serial) -> Optional.of(PENDING)).onto(ANSWER).localAlert());
        StatusAnswer without = new AlertReading((authority, serial) -> Optional.empty()).onto(ANSWER);
        assertNull(without.localAlert());
        assertNull(without.warning());
    }

    @Test
    void while_the_register_cannot_be_read_the_answer_says_so_and_it_is_tried_once() {
        AtomicInteger tried = new AtomicInteger();
        AlertReading reading = new AlertReading((authority, serial) -> {
            tried.incrementAndGet();
            throw new IllegalStateException("no connection");
        });

        for (int i = 0; i < 500; i++) {
            StatusAnswer answer = reading.onto(ANSWER);
            assertEquals("LOCAL_ALERT_UNAVAILABLE", answer.warning());
            assertNull(answer.localAlert());
            assertEquals(StatusWord.unknown, answer.status(), "what is known is said all the same");
        }

        assertEquals(1, tried.get());
        assertEquals("INVALIDITY_DATE", reading.onto(ANSWER.warned("INVALIDITY_DATE")).warning(), "the graver word stays");
    }
}
