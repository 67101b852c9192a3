package vn.gov.ra.regulation;

/**
 * A line of an imported calendar that was not taken.
 *
 * @param line counted from 1
 */
public record CalendarFinding(int line, String text, RegulationError error) {
}
