package vn.gov.ra.signing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.ejb.Schedule;
import java.lang.reflect.Field;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SigningSweeperTest {

    private static final Instant NIGHT = Instant.parse("2026-11-02T19:25:00Z");
    private final List<Instant> asked = new ArrayList<>();

    private static void put(SigningSweeper sweeper, String field, Object value) throws ReflectiveOperationException {
        Field declared = SigningSweeper.class.getDeclaredField(field);
        declared.setAccessible(true);
        declared.set(sweeper, value);
    }

    @Test
    void errands_stay_a_day_after_their_end_and_no_longer() throws ReflectiveOperationException {
        SigningSweeper sweeper = new SigningSweeper();
        put(sweeper, "clock", Clock.fixed(NIGHT, ZoneOffset.UTC));
        put(sweeper, "errands", new SigningRepository() {
            @Override
            int removeEndedBefore(Instant moment) {
                asked.add(moment);
                return 2;
            }
        });
        sweeper.sweep();
        assertEquals(List.of(Instant.parse("2026-11-01T19:25:00Z")), asked);
    }

    @Test
    void it_runs_every_night_on_every_server_anew() throws ReflectiveOperationException {
        Schedule schedule = SigningSweeper.class.getDeclaredMethod("sweep").getAnnotation(Schedule.class);
        assertEquals("2:25 Asia/Ho_Chi_Minh", schedule.hour() + ":" + schedule.minute() + " " + schedule.timezone());
        assertEquals(false, schedule.persistent());
    }
}
