package vn.gov.ra.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.gov.ra.shared.SearchWords;
import vn.gov.ra.shared.VietnameseText;

/**
 * What was typed, as conditions on {@code keys}: folded phrases, each between {@code "| "} and {@code " |"}, and on {@code words}: the words of
 * these phrases, and each phrase in one piece. A word is looked for by its trigrams, a phrase among the words; one or two letters alone only by the
 * beginning of the name (goals.md §4).
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
        Set<String> pieces = new LinkedHashSet<>(List.of(squashed));
        if (!code.isEmpty()) {
            pieces.add(code);
        }
        exact = among("exact", pieces, "");
        start = among("start", pieces, ":*");
        // Of one plain word the words themselves say as much.
        List<String> others = pieces.stream().filter(piece -> !piece.equals(folded)).toList();
        List<String> inOne = others.isEmpty() ? List.of() : List.of(among("inOne", others, ":*"));
        // Part of a number that was typed with colons or blanks.
        boolean number = !code.equals(folded) && code.matches(".*\\d.*") && code.length() >= TRIGRAM;
        List<String> within = number ? List.of(like("within", "%" + escaped(code) + "%")) : List.of();
        List<String> wordBegins = new ArrayList<>();
        List<String> wordWithin = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            String word = escaped(words.get(i));
            wordBegins.add(like("begins" + i, "% " + word + "%"));
            wordWithin.add(words.get(i).length() < TRIGRAM ? like("begins" + i, "% " + word + "%") : like("word" + i, "%" + word + "%"));
        }
        parameters.put("sorted", escaped(folded) + "%");
        begun = either(wordBegins, inOne);
        inside = either(wordWithin, within.isEmpty() ? inOne : within);
    }

    /** Phrases in one piece stand behind '=' among the words of an entry. */
    private String among(String name, Collection<String> pieces, String ending) {
        parameters.put(name, pieces.stream().map(piece -> "'=" + piece.replace("\\", "\\\\").replace("'", "''") + "'" + ending).collect(Collectors.joining(" | ")));
        return "e.words @@ cast(:" + name + " as tsquery)";
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

    /** One word may be in a great part of all entries. */
    boolean single() {
        return words.size() == 1;
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
