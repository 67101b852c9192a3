package vn.gov.ra.training;

import java.util.Locale;

/** What a session can be about, to read. */
public record TopicView(String code, String nameVi, String nameEn) {

    public String name(Locale locale) {
        return "en".equals(locale.getLanguage()) ? nameEn : nameVi;
    }
}
