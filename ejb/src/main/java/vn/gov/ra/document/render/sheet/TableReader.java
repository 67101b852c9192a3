package vn.gov.ra.document.render.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/** Reads a short list as somebody's office keeps it: CSV in UTF-8 with whatever {@link CsvDelimiter} knows between the cells, or the first sheet of a workbook. */
public final class TableReader {

    private TableReader() {
    }

    /**
     * Row by row as the file has them, empty ones too, so that the place in the list tells the line. A cell that is not there is null or missing.
     *
     * @param most rows are read; whoever has to know of more asks for one more
     * @throws IOException for what is no such list
     */
    public static List<List<String>> rows(byte[] content, int most) throws IOException {
        return content.length > 1 && content[0] == 'P' && content[1] == 'K' ? workbook(content, most) : csv(content, most);
    }

    private static List<List<String>> csv(byte[] content, int most) throws IOException {
        String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
        String plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
        List<List<String>> rows = new ArrayList<>();
        try (CSVParser parser = CSVFormat.DEFAULT.builder().setDelimiter(CsvDelimiter.of(plain)).setIgnoreEmptyLines(false).get().parse(new StringReader(plain))) {
            for (Iterator<CSVRecord> records = parser.iterator(); records.hasNext() && rows.size() < most;) {
                rows.add(records.next().toList());
            }
        } catch (UncheckedIOException | IllegalStateException e) {
            throw new IOException(e);
        }
        return rows;
    }

    /** The reader of workbooks tells what it cannot read in many ways. */
    private static List<List<String>> workbook(byte[] content, int most) throws IOException {
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(content)); Stream<Row> sheet = book.getFirstSheet().openStream()) {
            List<List<String>> rows = new ArrayList<>();
            for (Iterator<Row> each = sheet.iterator(); each.hasNext() && rows.size() < most;) {
                Row row = each.next();
                while (rows.size() < Math.min(row.getRowNum() - 1, most)) {
                    rows.add(List.of());
                }
                rows.add(row.stream().map(cell -> cell == null ? null : cell.getText()).toList());
            }
            return rows.subList(0, Math.min(rows.size(), most));
        } catch (ExcelReaderException | UncheckedIOException | IllegalStateException | IllegalArgumentException | IndexOutOfBoundsException | NullPointerException e) {
            throw new IOException(e);
        }
    }
}
