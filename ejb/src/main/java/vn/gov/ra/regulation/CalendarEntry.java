package vn.gov.ra.regulation;

import java.time.LocalDate;

/**
 * A day that is not what its weekday says.
 *
 * @param decisionNo document that ordered it; null where it follows from the Labour Code or is not known yet
 */
public record CalendarEntry(LocalDate day, DayKind kind, String nameVi, String decisionNo) {
}
