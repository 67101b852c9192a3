package vn.gov.ra.request;

import java.time.LocalDate;

/**
 * Lines whose term at the office is over while the office still has to act.
 *
 * @param count how many
 * @param oldest last day of the term that ended first; null where there is none
 */
public record OverdueLines(long count, LocalDate oldest) {
}
