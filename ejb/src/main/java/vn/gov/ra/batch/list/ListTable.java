package vn.gov.ra.batch.list;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import vn.gov.ra.document.render.letter.Column;
import vn.gov.ra.document.render.letter.TableContent;
import vn.gov.ra.document.render.text.Wording;
import vn.gov.ra.regulation.FormColumn;
import vn.gov.ra.regulation.FormDefinition;
import vn.gov.ra.regulation.FormField;

/** A list with the columns of its form: what the appendix, the workbook and the CSV have in common. */
public final class ListTable {

    /** Key of the portal's own column behind those of the form. */
    static final String LINE_CODE = "lineCode";
    private static final Wording WORDS = Wording.load("batch", "list", 1);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");
    private static final String UNTICKED = "false";

    private final FormDefinition form;
    private final UnaryOperator<String> reasonText;

    /** @param reasonText the wording of a reason's code; gives back what it does not know */
    public ListTable(FormDefinition form, UnaryOperator<String> reasonText) {
        this.form = form;
        this.reasonText = reasonText;
    }

    /** As printed: the running number and the form's columns. */
    public TableContent printed(List<ListedLine> lines) {
        return table(lines, false);
    }

    /** As read by machines: the same and the line code, by which the answer names the line. */
    public TableContent coded(List<ListedLine> lines) {
        return table(lines, true);
    }

    private TableContent table(List<ListedLine> lines, boolean coded) {
        List<Column> columns = new ArrayList<>();
        columns.add(new Column(Column.NUMBER, WORDS.text("column.number")));
        form.columns().forEach(column -> columns.add(new Column(column.key(), column.group(), heading(column))));
        if (coded) {
            columns.add(new Column(LINE_CODE, WORDS.text("column.lineCode")));
        }
        return TableContent.of(columns, lines.stream().map(this::cells).toList());
    }

    private Map<String, String> cells(ListedLine line) {
        Map<String, String> cells = new LinkedHashMap<>();
        for (FormColumn column : form.columns()) {
            cells.put(column.key(), cell(column, line));
        }
        cells.put(LINE_CODE, line.code());
        return cells;
    }

    /** A column to tick says so, as the form does: {@code Gia hạn (×)}. */
    private static String heading(FormColumn column) {
        String tick = WORDS.text("tick");
        boolean ticked = column.fields().get(0).type().equals("CHECK") && !column.heading().contains(tick);
        return ticked ? column.heading() + " (" + tick + ')' : column.heading();
    }

    /** Fields that share a column stand as the heading has them: number / day, place; a certificate's number (telephone). */
    private String cell(FormColumn column, ListedLine line) {
        List<String> parts = column.fields().stream().map(field -> shown(field, line.value(field.key()))).toList();
        if (parts.size() == 1) {
            return parts.get(0);
        }
        String rest = String.join(", ", parts.subList(1, parts.size()).stream().filter(part -> !part.isEmpty()).toList());
        if (rest.isEmpty()) {
            return parts.get(0);
        }
        return column.fields().get(0).type().equals("SERIAL") ? parts.get(0) + " (" + rest + ')' : parts.get(0) + '/' + rest;
    }

    private String shown(FormField field, String value) {
        if (value.isEmpty()) {
            return value;
        }
        return switch (field.type()) {
            case "DATE" -> day(value);
            case "CHECK" -> value.equalsIgnoreCase(UNTICKED) ? "" : WORDS.text("tick");
            default -> field.key().equals("reason") ? reasonText.apply(value) : value;
        };
    }

    private static String day(String value) {
        try {
            return DAY.format(LocalDate.parse(value));
        } catch (DateTimeException e) {
            return value;   // only a year is known of some old birth dates
        }
    }
}
