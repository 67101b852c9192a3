package vn.gov.ra.retention;

import java.time.LocalDate;

/**
 * A term to keep something for.
 *
 * @param length full years after the last thing has ended for {@link RetentionKind#PERSON}, days for the others
 * @param basisVi what the term rests on, in Vietnamese
 * @param validFrom from when it counts; null for today
 */
public record NewTerm(Integer length, String basisVi, String basisEn, LocalDate validFrom) {
}
