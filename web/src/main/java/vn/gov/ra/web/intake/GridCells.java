package vn.gov.ra.web.intake;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.gov.ra.intake.Found;
import vn.gov.ra.intake.ImportView;
import vn.gov.ra.intake.RowView;
import vn.gov.ra.shared.Messages;

/** What the grid of an import shows and is told, as its script reads it. */
final class GridCells {

    private static final DateTimeFormatter DAY_FIRST = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    private GridCells() {
    }

    /** @param values dates as people write them, day first */
    public record Row(int row, boolean valid, Map<String, String> values, List<Said> findings) {
    }

    /** @param column key of the field; empty for the row as a whole · @param state in words · @param suggestion null for none */
    public record Said(String column, String severity, String state, String text, String code, String suggestion) {
    }

    /** @param text with all figures, for the reader */
    public record Counts(int rows, int valid, int invalid, int warnings, long version, String text) {
    }

    static Row row(RowView view, Locale locale) {
        Map<String, String> values = new LinkedHashMap<>();
        view.values().forEach((key, value) -> values.put(key, shown(value)));
        return new Row(view.row(), view.valid(), values, view.findings().stream().map(found -> said(found, locale)).toList());
    }

    private static Said said(Found found, Locale locale) {
        return new Said(found.column(), found.severity().name(), Messages.shown(found.severity(), locale), Finding.text(found, locale), found.code(),
                found.suggestion() == null ? null : shown(found.suggestion()));
    }

    static Counts counts(ImportView file, Locale locale) {
        return new Counts(file.rows(), file.valid(), file.invalid(), file.warnings(), file.version(),
                Messages.label("intake.grid.counts", locale, file.rows(), file.valid(), file.invalid(), file.warnings()));
    }

    /** A stored date day first; anything else as it is. */
    static String shown(String value) {
        try {
            return value.length() == 10 && value.charAt(4) == '-' ? DAY_FIRST.format(LocalDate.parse(value)) : value;
        } catch (DateTimeException noDate) {
            return value;
        }
    }
}
