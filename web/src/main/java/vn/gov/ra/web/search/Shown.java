package vn.gov.ra.web.search;

import java.util.List;
import java.util.Locale;
import vn.gov.ra.rest.search.Found;
import vn.gov.ra.search.KindCount;
import vn.gov.ra.search.SearchGroup;
import vn.gov.ra.search.SearchKind;
import vn.gov.ra.shared.Messages;

/**
 * A kind and what was found of it, in words.
 *
 * @param kind its name, for the address
 * @param label its name, for people
 * @param count such as {@code 12} or {@code 1.000+}
 * @param more there is more than is shown here
 */
public record Shown(String kind, String label, String icon, String count, boolean more, List<Found> items) {

    static Shown of(SearchGroup group, Locale locale) {
        return new Shown(group.kind().name(), Messages.label(group.kind().labelKey(), locale), icon(group.kind()), count(group.found(), locale),
                group.found().more() || group.found().count() > group.best().size(), group.best().stream().map(Found::of).toList());
    }

    static String count(KindCount found, Locale locale) {
        return Messages.label(found.more() ? "search.count.more" : "search.count", locale, found.count());
    }

    static String icon(SearchKind kind) {
        return switch (kind) {
            case AGENCY -> "building";
            case PERSON -> "user";
            case DOSSIER -> "file";
            case LINE -> "eye";
            case LIST -> "stack";
            case CERTIFICATE -> "cert";
            case TOKEN -> "token";
            case LETTER -> "send";
        };
    }
}
