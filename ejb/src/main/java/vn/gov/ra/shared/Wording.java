package vn.gov.ra.shared;

import java.util.ArrayList;
import java.util.List;

/**
 * A text with its places for arguments, read once: {@code {0}} to {@code {9}} and doubled apostrophes, which is all that texts of the bundles may
 * contain. {@link java.text.MessageFormat} would read it anew for each of the hundreds of words of a page.
 */
final class Wording {

    /** Words at even places, at odd ones the digit of an argument. */
    private final List<String> parts;

    private Wording(List<String> parts) {
        this.parts = List.copyOf(parts);
    }

    static Wording of(String pattern) {
        List<String> parts = new ArrayList<>();
        String text = pattern.replace("''", "'");
        int from = 0;
        for (int at = text.indexOf('{'); at >= 0; at = text.indexOf('{', from)) {
            if (at + 2 >= text.length() || text.charAt(at + 2) != '}' || !Character.isDigit(text.charAt(at + 1))) {
                throw new IllegalArgumentException("Only {0} to {9} are places for arguments: " + pattern);
            }
            parts.add(text.substring(from, at));
            parts.add(text.substring(at + 1, at + 2));
            from = at + 3;
        }
        parts.add(text.substring(from));
        return new Wording(parts);
    }

    /** @param arguments as people read them; a place beyond them stays empty */
    String with(List<String> arguments) {
        if (parts.size() == 1) {
            return parts.get(0);
        }
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < parts.size(); i++) {
            int argument = i % 2 == 0 ? -1 : parts.get(i).charAt(0) - '0';
            text.append(argument < 0 ? parts.get(i) : argument < arguments.size() ? arguments.get(argument) : "");
        }
        return text.toString();
    }
}
