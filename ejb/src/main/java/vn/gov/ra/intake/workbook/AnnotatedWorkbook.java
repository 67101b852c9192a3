package vn.gov.ra.intake.workbook;

import java.util.List;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Worksheet;
import vn.gov.ra.document.FileContent;
import vn.gov.ra.intake.Found;
import vn.gov.ra.intake.RowView;
import vn.gov.ra.intake.Severity;
import vn.gov.ra.regulation.FormDefinition;
import vn.gov.ra.regulation.FormField;
import vn.gov.ra.shared.ErrorCode;
import vn.gov.ra.shared.Messages;

/** The rows as they are in the staging, with what is wrong in a last column and the cells coloured; can be mended and sent in again. */
public final class AnnotatedWorkbook {

    private static final String RED = "F8D7DA";
    private static final String YELLOW = "FFF3CD";

    private AnnotatedWorkbook() {
    }

    public static FileContent of(FormDefinition form, String fileName, List<RowView> rows) {
        String name = fileName.replaceFirst("\\.[A-Za-z0-9]{1,5}$", "") + "-loi.xlsx";
        return Books.make(name, book -> {
            Worksheet sheet = book.newWorksheet(Messages.label("intake.workbook.sheet", Messages.VI, form.form()));
            int last = form.fields().size() + 1;
            sheet.value(0, 0, "STT");
            Books.headings(sheet, form, 0, 1);
            sheet.value(0, last, Messages.label("intake.workbook.errors", Messages.VI));
            sheet.value(0, last + 1, Messages.label("intake.workbook.row", Messages.VI));
            sheet.width(last, 80);
            sheet.range(0, 0, 0, last + 1).style().bold().wrapText(true).format(Books.TEXT).set();
            for (int i = 0; i < rows.size(); i++) {
                row(sheet, form, i + 1, rows.get(i), last);
            }
            sheet.freezePane(0, 1);
        });
    }

    private static void row(Worksheet sheet, FormDefinition form, int at, RowView row, int last) {
        sheet.value(at, 0, String.valueOf(at));
        for (int i = 0; i < form.fields().size(); i++) {
            FormField field = form.fields().get(i);
            String value = row.values().get(field.key());
            if (value != null) {
                sheet.value(at, i + 1, Books.cell(value));
            }
            List<Found> about = row.about(field.key());
            String colour = about.stream().anyMatch(Found::error) ? RED : about.stream().anyMatch(found -> found.severity() == Severity.WARNING) ? YELLOW : null;
            if (colour == null) {
                sheet.style(at, i + 1).format(Books.TEXT).set();
            } else {
                sheet.style(at, i + 1).format(Books.TEXT).fillColor(colour).set();
            }
        }
        sheet.value(at, last, Books.cell(row.findings().stream().map(found -> told(form, found)).collect(Collectors.joining("\n"))));
        sheet.style(at, last).wrapText(true).format(Books.TEXT).set();
        sheet.value(at, last + 1, String.valueOf(row.row()));
    }

    private static String told(FormDefinition form, Found found) {
        String field = form.field(found.column()).map(one -> Messages.label(one.labelKey(), Messages.VI) + ": ").orElse("");
        String proposal = found.suggestion() == null ? "" : " " + Messages.label("intake.workbook.suggestion", Messages.VI, found.suggestion());
        return found.code() + " " + field + Messages.error(new Told(found.code()), Messages.VI, found.arguments().toArray()) + proposal;
    }

    private record Told(String code) implements ErrorCode {
        @Override
        public Kind kind() {
            return Kind.UNPROCESSABLE;
        }
    }
}
