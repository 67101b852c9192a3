package vn.gov.ra.regulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class WorkingDaysTest {

    private static final LocalDate FRIDAY_BEFORE_TET = LocalDate.of(2026, 2, 13);
    private static final WorkingDays DAYS = new WorkingDays(entries());

    private static List<CalendarEntry> entries() {
        List<CalendarEntry> entries = new ArrayList<>();
        LocalDate.of(2026, 2, 14).datesUntil(LocalDate.of(2026, 2, 23))
                .forEach(day -> entries.add(new CalendarEntry(day, DayKind.HOLIDAY, "Tết Nguyên đán Bính Ngọ", null)));
        entries.add(new CalendarEntry(LocalDate.of(2026, 8, 31), DayKind.SUBSTITUTE, "Nghỉ hoán đổi với ngày 22/8/2026", null));
        entries.add(new CalendarEntry(LocalDate.of(2026, 8, 22), DayKind.WORKING, "Làm bù cho ngày 31/8/2026", null));
        entries.add(new CalendarEntry(LocalDate.of(2026, 9, 1), DayKind.HOLIDAY, "Quốc khánh", null));
        entries.add(new CalendarEntry(LocalDate.of(2026, 9, 2), DayKind.HOLIDAY, "Quốc khánh", null));
        return entries;
    }

    @Test
    void three_days_from_the_friday_before_tet_end_on_wednesday_25_february() {
        assertEquals(LocalDate.of(2026, 2, 25), DAYS.add(FRIDAY_BEFORE_TET, 3));
    }

    @Test
    void day_of_receipt_is_not_counted() {
        assertEquals(LocalDate.of(2026, 3, 3), DAYS.add(LocalDate.of(2026, 3, 2), 1));
        assertEquals(FRIDAY_BEFORE_TET, DAYS.add(FRIDAY_BEFORE_TET, 0));
    }

    @Test
    void what_comes_in_on_a_holiday_counts_from_the_next_working_day() {
        assertEquals(LocalDate.of(2026, 2, 23), DAYS.add(LocalDate.of(2026, 2, 17), 1));
    }

    @Test
    void a_saturday_worked_in_exchange_counts_and_the_monday_off_does_not() {
        assertTrue(DAYS.working(LocalDate.of(2026, 8, 22)));
        assertFalse(DAYS.working(LocalDate.of(2026, 8, 31)));
        assertEquals(LocalDate.of(2026, 8, 22), DAYS.add(LocalDate.of(2026, 8, 21), 1));
        assertEquals(LocalDate.of(2026, 9, 3), DAYS.add(LocalDate.of(2026, 8, 28), 1));
    }

    @Test
    void days_between_are_the_term_read_backwards() {
        for (int term = 0; term < 40; term++) {
            assertEquals(term, DAYS.between(FRIDAY_BEFORE_TET, DAYS.add(FRIDAY_BEFORE_TET, term)));
        }
        assertEquals(-3, DAYS.between(LocalDate.of(2026, 2, 25), FRIDAY_BEFORE_TET.plusDays(1)));
    }

    @Test
    void a_negative_term_is_a_mistake_of_the_caller() {
        assertThrows(IllegalArgumentException.class, () -> DAYS.add(FRIDAY_BEFORE_TET, -1));
    }

    @Test
    void legal_dates_are_those_of_vietnam_wherever_the_machine_stands() {
        Clock clock = Clock.fixed(Instant.parse("2026-02-12T17:30:00Z"), ZoneOffset.UTC);
        LegalCalendar calendar = new LegalCalendar(clock, DAYS);

        assertEquals(FRIDAY_BEFORE_TET, calendar.today());
        assertEquals(Instant.parse("2026-02-12T17:00:00Z"), calendar.startOf(FRIDAY_BEFORE_TET));
        assertEquals(LocalDate.of(2026, 2, 25), calendar.addWorkingDays(calendar.today(), 3));
    }
}
