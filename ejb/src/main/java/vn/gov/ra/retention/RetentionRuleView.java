package vn.gov.ra.retention;

import java.time.LocalDate;
import java.util.Locale;

/**
 * A rule, to read.
 *
 * @param years full years after the last thing has ended; null where days count
 * @param days null where years count
 * @param validTo the day from which another counts; null for none
 * @param evidence {@code M}: entered by people, not compared with the original of the law
 */
public record RetentionRuleView(RetentionKind kind, Integer years, Integer days, LocalDate validFrom, LocalDate validTo, String basisVi, String basisEn, String evidence, long version) {

    public String basis(Locale locale) {
        return "en".equals(locale.getLanguage()) ? basisEn : basisVi;
    }

    public int length() {
        return years == null ? days : years;
    }
}
