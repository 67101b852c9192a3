package vn.gov.ra.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.gov.ra.shared.SearchWords;
import vn.gov.ra.shared.VietnameseText;

/**
 * What was typed, as conditions on {@code keys}: folded phrases, each between {@code "| "} and {@code " |"}.
 * A word is looked for by its trigrams; one or two letters alone only by the beginning of the name (goals.md §4).
 */
final class Typed {

    private static final int TRIGRAM = 3;
    private static final int LONGEST = 100;

    private final List<String> words;
    private final String folded;
    private final String squashed;
    private final String code;
    private final Map<String, Object> parameters = new LinkedHashMap<>();
    private final String exact;
    private final String start;
    private final String begun;
    private final String inside;

    Typed(String text) {
        String plain = text == null ? "" : text.replace('\0', ' ').replace('|', ' ').strip();
        if (plain.regionMatches(true, 0, "dec:", 0, 4)) {
            plain = plain.substring(4);
        }
        plain = plain.substring(0, plain.indexOf('@') + 1 > 1 ? plain.indexOf('@') + 1 : plain.length());   // the domain is everybody's
        plain = plain.length() > LONGEST ? plain.substring(0, LONGEST) : plain;
        words = SearchWords.of(plain).words();
        folded = VietnameseText.fold(plain);
        squashed = folded.replace(" ", "");
        code = squashed.replaceAll("[^a-z0-9]", "");
        List<String> pieces = new ArrayList<>(List.of(folded));
        for (String piece : List.of(squashed, code)) {
            if (!piece.isEmpty() && !pieces.contains(piece)) {
                pieces.add(piece);
            }
        }
        List<String> whole = new ArrayList<>();
        List<String> begins = new ArrayList<>();
        List<String> within = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            whole.add(like("exact" + i, "%| " + escaped(pieces.get(i)) + " |%"));
            begins.add(like("start" + i, "%| " + escaped(pieces.get(i)) + "%"));
            // Part of a number that was typed with colons or blanks.
            if (i > 0 && i == pieces.size() - 1 && code.matches(".*\\d.*") && code.length() >= TRIGRAM) {
                within.add(like("within" + i, "%" + escaped(pieces.get(i)) + "%"));
            }
        }
        List<String> wordBegins = new ArrayList<>();
        List<String> wordWithin = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            String word = escaped(words.get(i));
            wordBegins.add(like("begins" + i, "% " + word + "%"));
            wordWithin.add(words.get(i).length() < TRIGRAM ? like("begins" + i, "% " + word + "%") : like("word" + i, "%" + word + "%"));
        }
        parameters.put("sorted", escaped(folded) + "%");
        exact = "(" + String.join(" or ", whole) + ")";
        start = "(" + String.join(" or ", begins) + ")";
        // The first piece is the words themselves; the others are ways to write it in one.
        List<String> inOne = begins.subList(1, begins.size());
        begun = either(wordBegins, inOne);
        inside = either(wordWithin, within.isEmpty() ? inOne : within);
    }

    private String like(String name, String pattern) {
        parameters.put(name, pattern);
        return "e.keys like :" + name;
    }

    private static String either(List<String> all, List<String> orAny) {
        return "((" + String.join(" and ", all) + ")" + (orAny.isEmpty() ? "" : " or " + String.join(" or ", orAny)) + ")";
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }

    boolean nothing() {
        return words.isEmpty();
    }

    /** Too few letters for trigrams. */
    boolean brief() {
        return squashed.length() < TRIGRAM;
    }

    /** A whole phrase. */
    String exact() {
        return exact;
    }

    /** Every word begins a word, or the whole begins a phrase; of one or two letters: the name begins so. */
    String begun() {
        return brief() ? "e.sort like :sorted" : begun;
    }

    /** Every word somewhere; of one or two letters: the name begins so, or is just that. */
    String anywhere() {
        return brief() ? "(e.sort like :sorted or " + exact + ")" : inside;
    }

    /** {@link Fit} as a number. */
    String fit() {
        return "case when " + exact + " then 0 when " + start + " or e.sort like :sorted then 1 when " + begun + " then 2 else 3 end";
    }

    Map<String, Object> parameters() {
        return parameters;
    }
}
