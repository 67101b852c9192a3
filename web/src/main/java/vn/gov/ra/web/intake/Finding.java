package vn.gov.ra.web.intake;

import java.io.Serializable;
import java.util.Locale;
import vn.gov.ra.intake.Found;
import vn.gov.ra.intake.RowView;
import vn.gov.ra.intake.Severity;
import vn.gov.ra.shared.ErrorCode;
import vn.gov.ra.shared.Messages;

/**
 * A finding in words.
 *
 * @param field label key of the field; empty for the row as a whole
 */
public record Finding(String column, String field, String cell, String code, Severity severity, String text, String suggestion) implements Serializable {

    static Finding of(RowView row, Found found, Locale locale) {
        return of(row, found, "regulation.field.", locale);
    }

    /** @param labels what stands before the column in the key of its label */
    public static Finding of(RowView row, Found found, String labels, Locale locale) {
        return new Finding(found.column(), found.column().isEmpty() ? "" : labels + found.column(), row.cells().get(found.column()), found.code(), found.severity(),
                text(found, locale), found.suggestion() == null ? null : GridCells.shown(found.suggestion()));
    }

    static String text(Found found, Locale locale) {
        return Messages.error(new Told(found.code()), locale, found.arguments().toArray());
    }

    /** Red, yellow or grey, as the stylesheet names them. */
    public String tone() {
        return switch (severity) {
            case ERROR -> "t-bad";
            case WARNING -> "t-today";
            case INFO -> "line";
        };
    }

    private record Told(String code) implements ErrorCode {
        @Override
        public Kind kind() {
            return Kind.UNPROCESSABLE;
        }
    }
}
