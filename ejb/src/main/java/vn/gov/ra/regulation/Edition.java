package vn.gov.ra.regulation;

import java.time.LocalDate;

/**
 * A set of legal texts that is in force together.
 *
 * @param validTo exclusive; null while it stands
 */
public record Edition(String key, String titleVi, LocalDate validFrom, LocalDate validTo, long version) {
}
