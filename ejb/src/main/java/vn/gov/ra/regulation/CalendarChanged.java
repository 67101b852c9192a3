package vn.gov.ra.regulation;

/** Days off or days worked in exchange were entered, corrected or taken out. */
public record CalendarChanged(WorkingDays before, WorkingDays after) {
}
