package vn.gov.ra.request;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.gov.ra.document.render.letter.Column;
import vn.gov.ra.document.render.letter.TableContent;
import vn.gov.ra.document.render.text.VietnameseDates;
import vn.gov.ra.regulation.FormColumn;
import vn.gov.ra.regulation.FormDefinition;
import vn.gov.ra.regulation.FormField;
import vn.gov.ra.shared.Messages;

/** The list of an agency's letter: the form's columns, before them the running number; fields that stand together are put together in one cell. */
public final class LetterTable {

    private LetterTable() {
    }

    /** @param lines values by field key, dates as {@code yyyy-MM-dd}; shown as dd/MM/yyyy */
    public static TableContent of(FormDefinition form, List<Map<String, String>> lines) {
        List<Column> columns = new ArrayList<>();
        columns.add(new Column(Column.NUMBER, Messages.label("request.letter.number", Messages.VI)));
        form.columns().forEach(column -> columns.add(new Column(column.key(), column.group(), column.heading())));
        return TableContent.of(columns, lines.stream().map(values -> cells(form.columns(), values)).toList());
    }

    private static Map<String, String> cells(List<FormColumn> columns, Map<String, String> values) {
        Map<String, String> cells = new LinkedHashMap<>();
        columns.forEach(column -> cells.put(column.key(), column.fields().stream().map(field -> cell(field, values.get(field.key())))
                .filter(text -> !text.isEmpty()).collect(Collectors.joining(", "))));
        return cells;
    }

    private static String cell(FormField field, String value) {
        if (value == null) {
            return "";
        }
        return switch (field.type()) {
            case "DATE" -> FieldValues.date(value).map(VietnameseDates::shortForm).orElse(value);
            case "CHECK" -> FieldChecks.ticked(value) ? Messages.label("request.letter.tick", Messages.VI) : "";
            default -> value;
        };
    }
}
