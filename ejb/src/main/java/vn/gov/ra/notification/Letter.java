package vn.gov.ra.notification;

import java.util.List;
import java.util.Locale;

/** A mail in plain text. */
record Letter(String to, String subject, String text) {

    /** Long numbers, such as those of an identity card in the name of a file, never leave by mail. */
    private static final String LONG_NUMBER = "\\d{9,}";

    /** One notice by itself, or what gathered in a day. @param portal address for the links */
    static Letter of(String to, String name, List<NoticeView> notices, String portal, Locale locale) {
        Words words = notices.get(0).words();
        StringBuilder text = new StringBuilder(words.of("letter.greeting", locale, name)).append("\n\n");
        for (NoticeView one : notices) {
            text.append("- ").append(clean(one.title(locale))).append("\n  ").append(portal).append("/notifications/open?id=").append(one.id()).append("\n");
        }
        text.append('\n').append(words.of("letter.foot", locale, portal + "/notifications")).append('\n');
        String subject = notices.size() == 1 ? clean(notices.get(0).title(locale)) : words.of("letter.subject", locale, notices.size());
        return new Letter(to, subject, text.toString());
    }

    private static String clean(String title) {
        return title.replaceAll(LONG_NUMBER, "***").replaceAll("[\\r\\n]", " ");
    }
}
