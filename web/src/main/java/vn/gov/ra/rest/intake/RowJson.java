package vn.gov.ra.rest.intake;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.gov.ra.intake.Found;
import vn.gov.ra.intake.RowView;
import vn.gov.ra.intake.Severity;
import vn.gov.ra.shared.Messages;

/** A row on the wire (contract §6.18). {@code row} is the sheet's row as a spreadsheet shows it. */
public record RowJson(int row, boolean valid, Map<String, String> values, List<FindingJson> findings) {

    /**
     * @param column key of the form's field; null for the row as a whole
     * @param cell such as {@code C7}; null where the file has no such column
     */
    public record FindingJson(String column, String cell, String code, Severity severity, String message, String suggestion) {
    }

    public static RowJson of(RowView view, Locale locale) {
        return new RowJson(view.row(), view.valid(), view.values(), view.findings().stream().map(found -> finding(view, found, locale)).toList());
    }

    private static FindingJson finding(RowView row, Found found, Locale locale) {
        return new FindingJson(found.column().isEmpty() ? null : found.column(), row.cells().get(found.column()), found.code(), found.severity(),
                Messages.error(new ImportJson.Told(found.code()), locale, found.arguments().toArray()), found.suggestion());
    }
}
