package vn.gov.ra.request;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.gov.ra.regulation.CalendarChanged;
import vn.gov.ra.regulation.CalendarEntry;
import vn.gov.ra.regulation.DayKind;
import vn.gov.ra.regulation.WorkingDays;

class CalendarTermsTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 2);
    private static final LocalDate WEDNESDAY = LocalDate.of(2026, 11, 4);
    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 6);
    private static final WorkingDays WEEKDAYS = new WorkingDays(List.of());

    private static WorkingDays with(LocalDate day, DayKind kind) {
        return new WorkingDays(List.of(new CalendarEntry(day, kind, "Nghỉ theo công điện", "99/CĐ-TTg")));
    }

    private static LocalDate moved(WorkingDays before, WorkingDays after, LocalDate today) {
        return new CalendarChanged(before, after).moved(today, FRIDAY);
    }

    @Test
    void a_day_off_inside_the_term_makes_it_a_day_longer_and_taken_back_a_day_shorter() {
        WorkingDays off = with(WEDNESDAY, DayKind.HOLIDAY);
        assertEquals(LocalDate.of(2026, 11, 9), moved(WEEKDAYS, off, MONDAY));
        assertEquals(FRIDAY, new CalendarChanged(off, WEEKDAYS).moved(MONDAY, LocalDate.of(2026, 11, 9)));
        assertEquals(LocalDate.of(2026, 11, 9), moved(WEEKDAYS, with(FRIDAY, DayKind.HOLIDAY), MONDAY), "the last day itself");
        assertEquals(LocalDate.of(2026, 11, 9), moved(WEEKDAYS, off, WEDNESDAY), "today");
    }

    @Test
    void a_saturday_worked_in_exchange_makes_it_shorter() {
        assertEquals(LocalDate.of(2026, 11, 7), new CalendarChanged(WEEKDAYS, with(LocalDate.of(2026, 11, 7), DayKind.WORKING)).moved(MONDAY, LocalDate.of(2026, 11, 9)));
    }

    @Test
    void what_went_by_is_not_counted_anew_and_what_is_over_stays_over() {
        assertEquals(FRIDAY, moved(WEEKDAYS, with(WEDNESDAY, DayKind.HOLIDAY), LocalDate.of(2026, 11, 5)), "yesterday");
        assertEquals(FRIDAY, moved(WEEKDAYS, with(FRIDAY, DayKind.HOLIDAY), LocalDate.of(2026, 11, 10)), "late since Monday");
    }

    @Test
    void the_day_the_agency_was_told_for_its_answer_is_never_made_earlier() {
        assertEquals(FRIDAY, CalendarTerms.later(FRIDAY, WEDNESDAY));
        assertEquals(FRIDAY, CalendarTerms.later(WEDNESDAY, FRIDAY));
    }
}
