package vn.gov.ra.notification;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.gov.ra.shared.Messages;

/**
 * What notices and their mails say: the office's own words where it has entered some, else the portal's.
 *
 * @param own by key and language, {@code title.CRL_STALE vi}
 */
record Words(Map<String, String> own) {

    static final Words BUILT_IN = new Words(Map.of());
    /** Every text that may be said otherwise, in the order of the page. */
    static final List<String> KEYS = Stream.concat(Stream.of("letter.subject", "letter.greeting", "letter.foot"),
            Arrays.stream(NoticeKind.values()).map(kind -> "title." + kind.name())).toList();
    private static final String ROOM = "notification.";
    private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");

    Words {
        own = Map.copyOf(own);
    }

    static String name(String key, String language) {
        return key + ' ' + language;
    }

    String of(String key, Locale asked, Object... arguments) {
        Locale locale = Messages.supported(asked);
        String text = own.get(name(key, locale.getLanguage()));
        return text == null ? Messages.label(ROOM + key, locale, arguments) : filled(text, locale, arguments);
    }

    /** No format but the place of an argument, so that nobody has to double apostrophes. */
    private static String filled(String text, Locale locale, Object... arguments) {
        Matcher place = PLACE.matcher(text);
        StringBuilder said = new StringBuilder();
        while (place.find()) {
            int at = Integer.parseInt(place.group(1));
            place.appendReplacement(said, Matcher.quoteReplacement(at < arguments.length ? Messages.shown(arguments[at], locale) : ""));
        }
        return place.appendTail(said).toString();
    }

    /** The portal's own words. */
    static String builtIn(String key, Locale locale) {
        return Messages.texts("labels", locale).get(ROOM + key).replace("''", "'");
    }

    /** Places that the text has and the built-in one does not; null for none. */
    static String strangePlace(String key, Locale locale, String text) {
        Set<String> known = places(builtIn(key, locale));
        // The number of things is the first argument of every title.
        known.add("{0}");
        Set<String> used = places(text);
        used.removeAll(known);
        String rest = PLACE.matcher(text).replaceAll("");
        return used.isEmpty() ? rest.contains("{") || rest.contains("}") ? "{" : null : used.iterator().next();
    }

    private static Set<String> places(String text) {
        Set<String> places = new TreeSet<>();
        for (Matcher place = PLACE.matcher(text); place.find();) {
            places.add(place.group());
        }
        return places;
    }
}
