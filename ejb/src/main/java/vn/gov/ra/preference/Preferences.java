package vn.gov.ra.preference;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.gov.ra.shared.DomainException;
import vn.gov.ra.shared.FieldError;
import vn.gov.ra.shared.SharedError;

/**
 * All preferences of one account; always whole.
 *
 * @param language {@code vi} or {@code en}; nothing else, whatever a browser asks for
 * @param theme colours
 * @param density height of rows
 * @param shortcuts whether single keys do anything (WCAG 2.1.4)
 * @param rows of a page of a list: 25, 50 or 100; null for as many as each list usually has
 * @param afterDecision what opens after a decision
 */
public record Preferences(String language, Theme theme, Density density, Boolean shortcuts, Integer rows, AfterDecision afterDecision) {

    private static final Set<String> LANGUAGES = Set.of("vi", "en");
    /** How many rows a page may have. */
    public static final List<Integer> ROWS = List.of(25, 50, 100);
    /** Of who never chose anything. */
    public static final Preferences USUAL = new Preferences("vi", Theme.SYSTEM, Density.COMFORTABLE, true, null, AfterDecision.NEXT);

    /** @throws DomainException naming every field that is missing or has a value there is not */
    public Preferences {
        List<FieldError> faults = new ArrayList<>();
        need(faults, "language", language);
        need(faults, "theme", theme);
        need(faults, "density", density);
        need(faults, "shortcuts", shortcuts);
        need(faults, "afterDecision", afterDecision);
        if (language != null && !LANGUAGES.contains(language)) {
            faults.add(new FieldError("/language", SharedError.UNKNOWN_VALUE, "language"));
        }
        if (rows != null && !ROWS.contains(rows)) {
            faults.add(new FieldError("/rows", SharedError.UNKNOWN_VALUE, "rows"));
        }
        if (!faults.isEmpty()) {
            throw new DomainException(faults.get(0).error(), faults, faults.get(0).arguments());
        }
    }

    public Preferences withLanguage(String chosen) {
        return new Preferences(chosen, theme, density, shortcuts, rows, afterDecision);
    }

    public Preferences withTheme(Theme chosen) {
        return new Preferences(language, chosen, density, shortcuts, rows, afterDecision);
    }

    private static void need(List<FieldError> faults, String name, Object value) {
        if (value == null) {
            faults.add(new FieldError("/" + name, SharedError.REQUIRED, name));
        }
    }
}
