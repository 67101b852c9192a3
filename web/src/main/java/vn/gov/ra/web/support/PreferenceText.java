package vn.gov.ra.web.support;

import vn.gov.ra.preference.AfterDecision;
import vn.gov.ra.preference.Density;
import vn.gov.ra.preference.Preferences;
import vn.gov.ra.preference.Theme;
import vn.gov.ra.shared.DomainException;

/** Preferences as one short word for a cookie: {@code vi.DARK.COMPACT.true.50.NEXT}. */
final class PreferenceText {

    private static final int PARTS = 6;
    private static final String USUAL_ROWS = "0";

    private PreferenceText() {
    }

    static String write(Preferences of) {
        return String.join(".", of.language(), of.theme().name(), of.density().name(), of.shortcuts().toString(), of.rows() == null ? USUAL_ROWS : of.rows().toString(),
                of.afterDecision().name());
    }

    /** Whatever is no such word is the usual: a cookie comes from outside. */
    static Preferences read(String text) {
        String[] part = text == null ? new String[0] : text.split("\\.", -1);
        if (part.length != PARTS) {
            return Preferences.USUAL;
        }
        try {
            return new Preferences(part[0], Theme.valueOf(part[1]), Density.valueOf(part[2]), Boolean.valueOf(part[3]),
                    USUAL_ROWS.equals(part[4]) ? null : Integer.valueOf(part[4]), AfterDecision.valueOf(part[5]));
        } catch (IllegalArgumentException | DomainException unknown) {
            return Preferences.USUAL;
        }
    }
}
