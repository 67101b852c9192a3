package vn.gov.ra.past;

import java.time.LocalDate;
import java.util.UUID;
import vn.gov.ra.shared.Labelled;

/**
 * One thing that was so at the end of the day, or of which nobody kept how it was.
 *
 * @param fact its word, such as {@code state}, {@code holder}; the label is {@code past.fact.} and it
 * @param kept false where it was not kept: then nothing else is said
 * @param value as a word of the wire or as text; null for none
 * @param labelKey how people read the value; null where it is read as it stands
 * @param on the value where it is a day
 * @param of what kind of object is named; null where none is
 * @param nameKept false where only the object is known, and the value is what it is called now
 */
public record PastFact(String fact, boolean kept, String value, String labelKey, LocalDate on, PastSubject of, UUID objectId, boolean nameKept) {

    static PastFact text(String fact, Object value) {
        return new PastFact(fact, true, value == null ? null : value.toString(), null, null, null, null, true);
    }

    static PastFact word(String fact, Labelled value) {
        return new PastFact(fact, true, value == null ? null : value.toString(), value == null ? null : value.labelKey(), null, null, null, true);
    }

    static PastFact word(String fact, String value, String labelKey) {
        return new PastFact(fact, true, value, labelKey, null, null, null, true);
    }

    static PastFact day(String fact, LocalDate day) {
        return new PastFact(fact, true, day == null ? null : day.toString(), null, day, null, null, true);
    }

    /** @param name null for nobody */
    static PastFact object(String fact, PastSubject of, UUID id, NameThen name) {
        return name == null ? text(fact, null) : new PastFact(fact, true, name.text(), null, null, of, id, name.kept());
    }

    static PastFact unknown(String fact) {
        return new PastFact(fact, false, null, null, null, null, null, false);
    }
}
