package vn.gov.ra.web.help;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sentences of a help text, one a line, in which {@code [[revoke|thu hồi]]} is a word of the glossary. */
final class HelpText {

    private static final Pattern TERM = Pattern.compile("\\[\\[(\\w+)\\|([^\\]]+)]]");

    private HelpText() {
    }

    /**
     * A piece of a sentence.
     *
     * @param term key of the glossary; null for plain words
     */
    public record Piece(String text, String term) {
    }

    static List<List<Piece>> parse(String text) {
        return text.lines().filter(line -> !line.isBlank()).map(line -> pieces(line.strip())).toList();
    }

    private static List<Piece> pieces(String line) {
        List<Piece> pieces = new ArrayList<>();
        Matcher term = TERM.matcher(line);
        int from = 0;
        while (term.find()) {
            if (term.start() > from) {
                pieces.add(new Piece(line.substring(from, term.start()), null));
            }
            pieces.add(new Piece(term.group(2), term.group(1)));
            from = term.end();
        }
        if (from < line.length()) {
            pieces.add(new Piece(line.substring(from), null));
        }
        return pieces;
    }
}
