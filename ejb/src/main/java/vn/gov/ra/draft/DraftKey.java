package vn.gov.ra.draft;

import java.util.regex.Pattern;
import vn.gov.ra.shared.DomainException;

/** Names of drafts: the page, and the object after a dot, such as {@code dossier-line.0190…}. */
final class DraftKey {

    private static final Pattern FORM = Pattern.compile("[a-z][a-z-]{1,39}(?:\\.[A-Za-z0-9_-]{1,64}){0,2}");

    private DraftKey() {
    }

    static String checked(String key) {
        if (key == null || !FORM.matcher(key).matches()) {
            throw new DomainException(DraftError.BAD_KEY, key);
        }
        return key;
    }
}
