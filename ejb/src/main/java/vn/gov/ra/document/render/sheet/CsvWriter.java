package vn.gov.ra.document.render.sheet;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;
import vn.gov.ra.document.render.letter.Column;
import vn.gov.ra.document.render.letter.TableContent;

/**
 * Makes CSV by RFC 4180, in UTF-8 with a byte order mark so that Excel reads the diacritics. A cell that a spreadsheet would take for a
 * formula gets an apostrophe in front (OWASP, CSV injection); readers of our lists take it off again with {@link #unguarded}.
 */
public final class CsvWriter {

    public static final char DEFAULT_DELIMITER = ',';

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String DANGEROUS = "=+-@\t\r";

    private CsvWriter() {
    }

    public static byte[] write(TableContent table) {
        return write(table, DEFAULT_DELIMITER);
    }

    public static byte[] write(TableContent table, char delimiter) {
        CSVFormat format = CSVFormat.RFC4180.builder().setDelimiter(delimiter).setQuoteMode(QuoteMode.MINIMAL).get();
        StringBuilder out = new StringBuilder(BYTE_ORDER_MARK);
        try (CSVPrinter printer = new CSVPrinter(out, format)) {
            printer.printRecord(table.columns().stream().map(Column::flatTitle).map(CsvWriter::guarded).toList());
            for (List<String> row : table.rows()) {
                printer.printRecord(row.stream().map(CsvWriter::guarded).toList());
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** The cell as it was before the apostrophe was put in front. */
    public static String unguarded(String cell) {
        return cell.length() > 1 && cell.charAt(0) == '\'' && DANGEROUS.indexOf(cell.charAt(1)) >= 0 ? cell.substring(1) : cell;
    }

    private static String guarded(String cell) {
        return !cell.isEmpty() && DANGEROUS.indexOf(cell.charAt(0)) >= 0 ? '\'' + cell : cell;
    }
}
