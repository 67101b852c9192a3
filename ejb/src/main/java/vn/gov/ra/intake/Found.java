package vn.gov.ra.intake;

import java.util.Arrays;
import java.util.List;

/**
 * One finding in a row.
 *
 * @param column key of the form's field; empty for the row as a whole
 * @param code {@code RA-IMP-…} of {@link Finding}, or the request room's
 * @param arguments of the message, as texts
 * @param suggestion a value that is only proposed; null for none
 */
public record Found(String column, String code, Severity severity, List<String> arguments, String suggestion) {

    public Found {
        arguments = List.copyOf(arguments);
    }

    public static Found of(String column, Finding what, String suggestion, Object... arguments) {
        return new Found(column, what.code(), what.severity(), Arrays.stream(arguments).map(String::valueOf).toList(), suggestion);
    }

    public boolean error() {
        return severity == Severity.ERROR;
    }
}
