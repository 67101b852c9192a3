package vn.gov.ra.signature.document;

import java.util.Locale;
import vn.gov.ra.shared.Messages;
import vn.gov.ra.signature.document.DocumentReport.Note;

/** The words of a report in the reader's language. */
public record ReportWording(Locale locale) {

    /** Of a rule; in English where nobody has put it into the reader's language yet. Null for null. */
    public String of(Note note) {
        return note == null ? null : note.key() == null ? note.english() : Messages.optionalLabel("signature.rule." + note.key(), locale).orElse(note.english());
    }

    /** Of a sub-indication. Null for null. */
    public String reason(String reason) {
        return reason == null ? null : Messages.optionalLabel("signature.reason." + reason, locale).orElse(reason);
    }

    /** What a building block is about. */
    public String block(String name) {
        return Messages.label("signature.block." + name, locale);
    }

    /** Of a check. Null for null. */
    public String answer(String answer) {
        return answer == null ? null : Messages.optionalLabel("signature.answer." + answer, locale).orElse(answer);
    }

    String print(String key, Object... arguments) {
        return Messages.label("signature.print." + key, locale, arguments);
    }
}
