package vn.gov.ra.demo.ca;

import java.util.Locale;

/** How the operator answers a submission; all but {@link #NONE} are mistakes and habits of a real one, on demand. */
public enum Answer {
    /** At once, whole and right. */
    NONE,
    /** {@code 202} first; the right result later under {@code GET /submissions/{id}}. */
    LATE,
    /** The first half of the lines (rounded down, but never none of several); the rest under {@code GET /submissions/{id}?part=2}. */
    PARTLY,
    /** Every line and every certificate stands in the result twice. */
    TWICE,
    /** The first certificate names somebody else; it is really issued. */
    WRONG_NAME,
    /** One certificate more than was asked for, with no line in the list. */
    EXTRA;

    /** @throws CaRefusal 400 for a name that is none of ours */
    static Answer of(String name) {
        for (Answer answer : values()) if (answer.wireName().equals(name.strip().toLowerCase(Locale.ROOT))) return answer;
        throw new CaRefusal(400, "CA-ANSWER", name);
    }

    /** As written in requests: {@code wrong-name}. */
    public String wireName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
