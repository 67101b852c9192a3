package vn.gov.ra.overview;

import java.time.LocalDate;

/**
 * What stands in a stage now.
 *
 * @param overdue their term passed before today
 * @param dueToday their term ends today
 * @param agencies whose lines they are
 * @param oldest day since when the one that waits longest is in its state; null for none
 */
public record StageLoad(Stage stage, long lines, long overdue, long dueToday, long agencies, LocalDate oldest) {
}
