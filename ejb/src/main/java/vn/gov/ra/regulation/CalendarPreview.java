package vn.gov.ra.regulation;

/**
 * What a line of a calendar file would do.
 *
 * @param line from 1
 * @param entry the day as it would be; null where the line cannot be taken
 * @param before the day as it stands now; null where it is only what its weekday says
 * @param change whether anything would become different
 */
public record CalendarPreview(int line, String text, CalendarEntry entry, CalendarEntry before, boolean change) {
}
