package vn.gov.ra.request;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Attention flags of a line as they are stored: words between blanks. */
final class Flags {

    private Flags() {
    }

    static Set<String> read(String stored) {
        return stored == null || stored.isBlank() ? Set.of() : new LinkedHashSet<>(List.of(stored.strip().split(" ")));
    }

    static String write(Set<String> flags) {
        return String.join(" ", flags);
    }
}
