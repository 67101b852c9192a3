package vn.gov.ra.intake.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.UUID;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import vn.gov.ra.document.FileContent;
import vn.gov.ra.document.FileRef;
import vn.gov.ra.document.render.file.FileType;
import vn.gov.ra.regulation.FormDefinition;
import vn.gov.ra.regulation.FormField;
import vn.gov.ra.shared.Ids;
import vn.gov.ra.shared.Messages;
import vn.gov.ra.shared.Sha256;

/** What our workbooks have in common: text cells only, so that no number loses a digit and nothing is ever computed. */
final class Books {

    static final String TEXT = "@";
    private static final int LONGEST_CELL = 32_000;
    private static final Map<String, Integer> WIDTHS = Map.of("NATIONAL_ID", 18, "DATE", 14, "EMAIL", 30, "PHONE", 16, "SERIAL", 24, "SIM", 14, "CHECK", 10);

    private Books() {
    }

    /** Fills a workbook. */
    interface Filling {
        void fill(Workbook book) throws IOException;
    }

    static FileContent make(String fileName, Filling filling) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(out, "RA", "1.0")) {
            filling.fill(book);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        byte[] bytes = out.toByteArray();
        UUID id = Ids.next();
        return new FileContent(new FileRef(id, Sha256.hex(bytes), FileType.XLSX.mediaType(), bytes.length, fileName), bytes);
    }

    /** The official heading; fields that share one on paper have a column each here, with their own name. */
    static String heading(FormDefinition form, FormField field) {
        boolean alone = form.columns().stream().anyMatch(column -> column.fields().size() == 1 && column.fields().contains(field));
        return alone ? field.heading() : Messages.label(field.labelKey(), Messages.VI);
    }

    /** Headings in one row, from that column on; the column before is the running number's. */
    static void headings(Worksheet sheet, FormDefinition form, int row, int first) {
        for (int i = 0; i < form.fields().size(); i++) {
            FormField field = form.fields().get(i);
            sheet.value(row, first + i, heading(form, field));
            sheet.width(first + i, WIDTHS.getOrDefault(field.type(), 26));
        }
    }

    static String cell(String text) {
        return text.length() <= LONGEST_CELL ? text : text.substring(0, LONGEST_CELL);
    }
}
