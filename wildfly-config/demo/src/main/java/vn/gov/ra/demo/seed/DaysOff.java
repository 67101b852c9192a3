package vn.gov.ra.demo.seed;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The days off of a year as the law has them (Bộ luật Lao động, Điều 112), for demos that begin in years nobody has announced to the portal yet. Swaps of
 * days are the government's and not foreseen.
 */
final class DaysOff {

    private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    private DaysOff() {
    }

    /** @param kind as {@code calendar_day} has it */
    record Day(LocalDate day, String kind, String name) {
    }

    /** The year of the day and the next, which the portal asks for from November on. */
    static List<Integer> yearsToKnow(LocalDate today) {
        return List.of(today.getYear(), today.getYear() + 1);
    }

    /** In the order of their days; a day off on a weekend is made good on the next working day. */
    static List<Day> of(int year) {
        Map<LocalDate, String> holidays = new TreeMap<>();
        holidays.put(LocalDate.of(year, 1, 1), "Tết Dương lịch");
        LocalDate eve = LunarDates.newYear(year).minusDays(1);
        eve.datesUntil(eve.plusDays(5)).forEach(day -> holidays.put(day, "Tết Nguyên đán"));
        holidays.put(LunarDates.ancestorsDay(year), "Giỗ Tổ Hùng Vương");
        holidays.putIfAbsent(LocalDate.of(year, 4, 30), "Ngày Chiến thắng");
        holidays.put(LocalDate.of(year, 5, 1), "Ngày Quốc tế lao động");
        holidays.put(LocalDate.of(year, 9, 1), "Quốc khánh");
        holidays.put(LocalDate.of(year, 9, 2), "Quốc khánh");
        Map<LocalDate, Day> days = new TreeMap<>();
        holidays.forEach((day, name) -> days.put(day, new Day(day, "HOLIDAY", name)));
        List<LocalDate> lost = holidays.keySet().stream().filter(day -> WEEKEND.contains(day.getDayOfWeek())).toList();
        for (LocalDate day : lost) {
            LocalDate instead = day;
            while (days.containsKey(instead) || WEEKEND.contains(instead.getDayOfWeek())) {
                instead = instead.plusDays(1);
            }
            days.put(instead, new Day(instead, "SUBSTITUTE", "Nghỉ bù " + holidays.get(day)));
        }
        return List.copyOf(days.values());
    }
}
