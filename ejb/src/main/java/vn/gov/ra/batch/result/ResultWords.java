package vn.gov.ra.batch.result;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import vn.gov.ra.batch.LineOutcome;
import vn.gov.ra.document.render.text.Wording;
import vn.gov.ra.shared.VietnameseText;

/** Headings and outcomes as operators write them, known by their folded spelling; the words are data beside the list's own. */
final class ResultWords {

    /** The columns we read. */
    enum Heading { LINE_CODE, SERIAL, TOKEN_SERIAL, OUTCOME, NOTE }

    private static final Wording WORDS = Wording.load("batch", "result", 1);
    private static final Map<String, Heading> HEADINGS = words("column.", Heading.values());
    private static final Map<String, LineOutcome> OUTCOMES = words("outcome.", LineOutcome.ISSUED, LineOutcome.RENEWED, LineOutcome.CHANGED, LineOutcome.REVOKED,
            LineOutcome.RECOVERED, LineOutcome.RETURNED, LineOutcome.REJECTED);

    private ResultWords() {
    }

    static Optional<Heading> heading(String cell) {
        return Optional.ofNullable(HEADINGS.get(VietnameseText.squash(cell)));
    }

    static Optional<LineOutcome> outcome(String cell) {
        return Optional.ofNullable(OUTCOMES.get(VietnameseText.squash(cell)));
    }

    @SafeVarargs
    private static <E extends Enum<E>> Map<String, E> words(String prefix, E... values) {
        Map<String, E> known = new HashMap<>();
        for (E value : values) {
            known.put(VietnameseText.squash(value.name()), value);
            Arrays.stream(WORDS.text(prefix + value.name()).split("\\|")).forEach(word -> known.put(VietnameseText.squash(word), value));
        }
        return known;
    }
}
