package vn.gov.ra.regulation;

import java.time.LocalDate;

/** Days off or days worked in exchange were entered, corrected or taken out, or would be. */
public record CalendarChanged(WorkingDays before, WorkingDays after) {

    /**
     * The last day of a running term that leaves as many working days as before. What went by is not counted anew, and a term that is over stays over.
     *
     * @param from the first day that still counts
     */
    public LocalDate moved(LocalDate from, LocalDate lastDay) {
        LocalDate yesterday = from.minusDays(1);
        int left = before.between(yesterday, lastDay);
        return left < 1 ? lastDay : after.add(yesterday, left);
    }
}
