package vn.gov.ra.document.render.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.TreeMap;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import vn.gov.ra.document.render.letter.Column;
import vn.gov.ra.document.render.letter.TableContent;
import vn.gov.ra.document.render.pack.ZipFiles;
import vn.gov.ra.document.render.pack.ZipLimits;
import vn.gov.ra.document.render.pack.ZipReader;

/**
 * Makes XLSX. Every cell is text, also numbers and dates: a personal number keeps its leading zero, and what looks like a formula is never
 * computed. The same content and moment give the same bytes.
 */
public final class SpreadsheetWriter {

    private static final String PROPERTIES = "docProps/core.xml";
    private static final String CREATED = "(<dcterms:created[^>]*>)[^<]*(</dcterms:created>)";
    private static final String TEXT_FORMAT = "@";
    private static final int NARROWEST = 6;
    private static final int WIDEST = 48;
    private static final ZipLimits OWN_FILES = new ZipLimits(100, Integer.MAX_VALUE, Integer.MAX_VALUE);
    private static final int LONGEST_CELL = 32_767;

    private SpreadsheetWriter() {
    }

    /** The workbook with one sheet; {@code madeAt} is written as its date. */
    public static byte[] write(SheetContent content, Instant madeAt) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "RA", "1.0")) {
            Worksheet sheet = workbook.newWorksheet(sheetName(content.name()));
            int row = titles(sheet, content.titles());
            headings(sheet, row, content.table().columns());
            rows(sheet, row + 1, content.table());
            sheet.freezePane(0, row + 1);
            sheet.repeatRows(row);
            sheet.pageOrientation("landscape");
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return settled(out.toByteArray(), madeAt);
    }

    private static int titles(Worksheet sheet, List<String> titles) {
        for (int i = 0; i < titles.size(); i++) {
            sheet.value(i, 0, cell(titles.get(i)));
            sheet.style(i, 0).bold().format(TEXT_FORMAT).set();
        }
        return titles.size();
    }

    private static void headings(Worksheet sheet, int row, List<Column> columns) {
        for (int i = 0; i < columns.size(); i++) {
            sheet.value(row, i, cell(columns.get(i).flatTitle()));
        }
        sheet.range(row, 0, row, columns.size() - 1).style().bold().wrapText(true).horizontalAlignment("center").verticalAlignment("center")
                .borderStyle(BorderStyle.THIN).format(TEXT_FORMAT).set();
    }

    private static void rows(Worksheet sheet, int first, TableContent table) {
        int columns = table.columns().size();
        for (int r = 0; r < table.count(); r++) {
            for (int c = 0; c < columns; c++) {
                sheet.value(first + r, c, cell(table.rows().get(r).get(c)));
            }
        }
        if (table.count() > 0) {
            sheet.range(first, 0, first + table.count() - 1, columns - 1).style().wrapText(true).verticalAlignment("top")
                    .borderStyle(BorderStyle.THIN).format(TEXT_FORMAT).set();
        }
        for (int c = 0; c < columns; c++) {
            int column = c;
            int longest = table.rows().stream().mapToInt(row -> row.get(column).length()).max().orElse(0);
            sheet.width(c, Math.max(NARROWEST, Math.min(WIDEST, Math.max(longest, table.columns().get(c).flatTitle().length() / 2) + 2)));
        }
    }

    private static String cell(String text) {
        return text.length() <= LONGEST_CELL ? text : text.substring(0, LONGEST_CELL);
    }

    private static String sheetName(String name) {
        String allowed = name.replaceAll("[\\[\\]:*?/\\\\']", " ").strip();
        return allowed.length() <= 31 ? allowed : allowed.substring(0, 31).strip();
    }

    /** The library writes the machine's time into the file; we write the moment we were given and pack it again with fixed entry times. */
    private static byte[] settled(byte[] workbook, Instant madeAt) {
        TreeMap<String, byte[]> files = new TreeMap<>();
        // Not by ZipInputStream: the library writes 64-bit data descriptors, which that class takes for damage.
        ZipReader.read(workbook, OWN_FILES).forEach(file -> files.put(file.name(), file.content()));
        String properties = new String(files.get(PROPERTIES), StandardCharsets.UTF_8)
                .replaceAll(CREATED, "$1" + madeAt.truncatedTo(ChronoUnit.SECONDS) + "$2");
        files.put(PROPERTIES, properties.getBytes(StandardCharsets.UTF_8));
        return ZipFiles.write(files);
    }
}
