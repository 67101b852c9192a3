package vn.gov.ra.demo.seed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DaysOffTest {

    private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    /** 2030: the new moon falls before midnight in Hà Nội and after it in Bắc Kinh. */
    @ParameterizedTest
    @CsvSource({"2024-02-10", "2025-01-29", "2026-02-17", "2027-02-06", "2028-01-26", "2029-02-13", "2030-02-02", "2031-01-23"})
    void the_lunar_year_begins_on_its_day(LocalDate day) {
        assertEquals(day, LunarDates.newYear(day.getYear()));
    }

    @ParameterizedTest
    @CsvSource({"2023-04-29", "2024-04-18", "2025-04-07", "2026-04-26", "2027-04-16"})
    void the_ancestors_day_is_that_of_the_announcements(LocalDate day) {
        assertEquals(day, LunarDates.ancestorsDay(day.getYear()));
    }

    @ParameterizedTest
    @CsvSource({"2027-11-02T02:00:00Z,2027,2028", "2029-01-05T02:00:00Z,2029,2030"})
    void a_demo_of_any_year_knows_the_days_off_of_its_year_and_the_next(Instant now, int year, int next) {
        LocalDate today = LocalDate.now(Clock.fixed(now, ZoneId.of("Asia/Ho_Chi_Minh")));

        assertEquals(List.of(year, next), DaysOff.yearsToKnow(today));
        for (int each : DaysOff.yearsToKnow(today)) {
            List<DaysOff.Day> days = DaysOff.of(each);
            Set<LocalDate> holidays = days.stream().filter(day -> day.kind().equals("HOLIDAY")).map(DaysOff.Day::day).collect(Collectors.toSet());
            List<DaysOff.Day> instead = days.stream().filter(day -> day.kind().equals("SUBSTITUTE")).toList();

            assertEquals(11, holidays.size(), "days of the law in " + each);
            assertTrue(days.stream().allMatch(day -> day.day().getYear() == each));
            assertEquals(holidays.stream().filter(day -> WEEKEND.contains(day.getDayOfWeek())).count(), instead.size());
            assertFalse(instead.stream().anyMatch(day -> holidays.contains(day.day()) || WEEKEND.contains(day.day().getDayOfWeek())));
            assertEquals(days.size(), days.stream().map(DaysOff.Day::day).distinct().count());
        }
    }

    @Test
    void the_year_that_was_foreseen_by_hand_comes_out_alike() {
        List<LocalDate> tet = DaysOff.of(2027).stream().filter(day -> day.name().contains("Nguyên đán")).map(DaysOff.Day::day).toList();

        assertEquals(LocalDate.of(2027, 2, 5).datesUntil(LocalDate.of(2027, 2, 12)).toList(), tet);
    }
}
