package vn.gov.ra.regulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Days off are remembered, and not longer than they are true. */
class LegalCalendarTest {

    private static final LocalDate TUESDAY = LocalDate.of(2026, 11, 24);

    private final Stored stored = new Stored();
    private final LegalCalendar calendar = new LegalCalendar(Clock.systemUTC(), stored);

    @Test
    void what_was_read_is_remembered_until_it_changes() {
        assertTrue(calendar.working(TUESDAY));
        assertTrue(calendar.working(TUESDAY));
        assertEquals(1, stored.asked);
        stored.off = List.of(new CalendarEntry(TUESDAY, DayKind.HOLIDAY, "Nghỉ theo công điện", "99/CĐ-TTg"));
        calendar.forget();
        assertFalse(calendar.working(TUESDAY));
    }

    @Test
    void what_changes_while_it_is_read_is_not_remembered() {
        stored.meanwhile = () -> {
            stored.off = List.of(new CalendarEntry(TUESDAY, DayKind.HOLIDAY, "Nghỉ theo công điện", "99/CĐ-TTg"));
            calendar.forget();
        };
        assertTrue(calendar.working(TUESDAY), "read before the change");
        assertFalse(calendar.working(TUESDAY), "the reading that was overtaken is not kept");
    }

    private static final class Stored extends CalendarQuery {

        private List<CalendarEntry> off = List.of();
        private int asked;
        private Runnable meanwhile = () -> { };

        @Override
        List<CalendarEntry> all() {
            asked++;
            List<CalendarEntry> read = off;
            Runnable now = meanwhile;
            meanwhile = () -> { };
            now.run();
            return read;
        }
    }
}
