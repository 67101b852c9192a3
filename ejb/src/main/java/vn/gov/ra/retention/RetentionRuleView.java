package vn.gov.ra.retention;

import java.util.Locale;

/**
 * A rule, to read.
 *
 * @param years full years after the last thing has ended
 * @param evidence {@code M}: entered by people, not compared with the original of the law
 */
public record RetentionRuleView(RetentionKind kind, int years, String basisVi, String basisEn, String evidence, long version) {

    public String basis(Locale locale) {
        return "en".equals(locale.getLanguage()) ? basisEn : basisVi;
    }
}
