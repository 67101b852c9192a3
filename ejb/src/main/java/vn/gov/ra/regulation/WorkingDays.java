package vn.gov.ra.regulation;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Counts working days: Monday to Friday, but for the days named otherwise. The day of receipt is day 0 and is not counted
 * ({@code domain.md} §2); half days are not known to the law's terms.
 */
public final class WorkingDays {

    private final Map<LocalDate, DayKind> named;

    public WorkingDays(Collection<CalendarEntry> entries) {
        named = entries.stream().collect(Collectors.toUnmodifiableMap(CalendarEntry::day, CalendarEntry::kind));
    }

    public boolean working(LocalDate day) {
        DayKind kind = named.get(day);
        if (kind != null) {
            return kind == DayKind.WORKING;
        }
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }

    /** The last day of a term of that many working days that begins after {@code from}; 0 is {@code from} itself, also when it is a holiday. */
    public LocalDate add(LocalDate from, int days) {
        if (days < 0) {
            throw new IllegalArgumentException("A term has no negative length: " + days);
        }
        LocalDate day = from;
        for (int left = days; left > 0;) {
            day = day.plusDays(1);
            if (working(day)) {
                left--;
            }
        }
        return day;
    }

    /** Working days after {@code from} up to and with {@code to}; negative when {@code to} is earlier. */
    public int between(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            return -between(to, from);
        }
        int days = 0;
        for (LocalDate day = from.plusDays(1); !day.isAfter(to); day = day.plusDays(1)) {
            if (working(day)) {
                days++;
            }
        }
        return days;
    }
}
