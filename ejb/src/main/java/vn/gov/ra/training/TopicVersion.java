package vn.gov.ra.training;

import java.time.LocalDate;
import java.util.Locale;

/**
 * A topic from a day on, to read.
 *
 * @param offered false: not to choose any more
 * @param validTo the day from which another version counts; null for none
 */
public record TopicVersion(String code, String nameVi, String nameEn, int position, boolean offered, LocalDate validFrom, LocalDate validTo, long version) {

    public String name(Locale locale) {
        return "en".equals(locale.getLanguage()) ? nameEn : nameVi;
    }

    /** It counts on that day. */
    public boolean on(LocalDate day) {
        return !validFrom.isAfter(day) && (validTo == null || validTo.isAfter(day));
    }
}
