package vn.gov.ra.batch.result;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import vn.gov.ra.certificate.CertificateSerial;
import vn.gov.ra.document.render.sheet.CsvWriter;
import vn.gov.ra.shared.DomainException;
import vn.gov.ra.shared.VietnameseText;

/** Reads the operator's list, CSV or XLSX. The heading is looked for in the first rows; order and spelling of the columns are free. */
final class ResultSheet {

    static final int MOST_ROWS = 10_000;
    private static final int HEADING_WITHIN = 15;
    private static final char[] DELIMITERS = {',', ';', '\t'};

    private ResultSheet() {
    }

    /** @throws DomainException {@link ResultError#LIST_UNREADABLE}, {@link ResultError#LIST_HEADER}, {@link ResultError#TOO_MANY_ROWS} */
    static List<ListRow> csv(String name, byte[] content) {
        String text = text(content);
        for (char delimiter : DELIMITERS) {
            Optional<List<ListRow>> rows = rows(records(name, text, delimiter));
            if (rows.isPresent()) {
                return rows.get();
            }
        }
        throw new DomainException(ResultError.LIST_HEADER, name);
    }

    static List<ListRow> xlsx(String name, byte[] content) {
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(content))) {
            for (Sheet sheet : book.getSheets().toList()) {
                Optional<List<ListRow>> rows = rows(sheet.read().stream().map(ResultSheet::cells).toList());
                if (rows.isPresent()) {
                    return rows.get();
                }
            }
        } catch (IOException | UncheckedIOException | IllegalStateException | IllegalArgumentException | IndexOutOfBoundsException | NullPointerException e) {
            throw new DomainException(ResultError.LIST_UNREADABLE, name);
        }
        throw new DomainException(ResultError.LIST_HEADER, name);
    }

    private static List<String> cells(Row row) {
        return IntStream.range(0, row.getCellCount()).mapToObj(i -> row.getCell(i) == null ? "" : row.getCell(i).getText()).toList();
    }

    private static List<List<String>> records(String name, String text, char delimiter) {
        List<List<String>> records = new ArrayList<>();
        try (CSVParser parser = CSVFormat.RFC4180.builder().setDelimiter(delimiter).setIgnoreEmptyLines(true).get().parse(new StringReader(text))) {
            for (CSVRecord record : parser) {
                records.add(record.toList());
            }
        } catch (IOException | UncheckedIOException e) {
            throw new DomainException(ResultError.LIST_UNREADABLE, name);
        }
        return records;
    }

    /** UTF-8 with or without mark, or UTF-16 with one, as Excel writes "Unicode text". */
    private static String text(byte[] content) {
        boolean marked16 = content.length > 1 && ((content[0] == (byte) 0xFF && content[1] == (byte) 0xFE) || (content[0] == (byte) 0xFE && content[1] == (byte) 0xFF));
        Charset charset = marked16 ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
        String text = new String(content, charset);
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static Optional<List<ListRow>> rows(List<List<String>> records) {
        for (int i = 0; i < Math.min(HEADING_WITHIN, records.size()); i++) {
            Map<ResultWords.Heading, Integer> columns = columns(records.get(i));
            boolean named = columns.containsKey(ResultWords.Heading.LINE_CODE) || columns.containsKey(ResultWords.Heading.SERIAL);
            if (named && columns.size() > 1) {
                return Optional.of(below(records.subList(i + 1, records.size()), columns));
            }
        }
        return Optional.empty();
    }

    private static Map<ResultWords.Heading, Integer> columns(List<String> cells) {
        Map<ResultWords.Heading, Integer> columns = new EnumMap<>(ResultWords.Heading.class);
        for (int i = 0; i < cells.size(); i++) {
            int column = i;
            ResultWords.heading(cells.get(i)).ifPresent(heading -> columns.putIfAbsent(heading, column));
        }
        return columns;
    }

    private static List<ListRow> below(List<List<String>> records, Map<ResultWords.Heading, Integer> columns) {
        if (records.size() > MOST_ROWS) {
            throw new DomainException(ResultError.TOO_MANY_ROWS, MOST_ROWS);
        }
        List<ListRow> rows = new ArrayList<>();
        for (List<String> cells : records) {
            ListRow row = new ListRow(cell(cells, columns.get(ResultWords.Heading.LINE_CODE)), serial(cell(cells, columns.get(ResultWords.Heading.SERIAL))),
                    cell(cells, columns.get(ResultWords.Heading.TOKEN_SERIAL)), cell(cells, columns.get(ResultWords.Heading.OUTCOME)),
                    cell(cells, columns.get(ResultWords.Heading.NOTE)));
            if (!row.lineCode().isEmpty() || !row.serial().isEmpty()) {
                rows.add(row);
            }
        }
        return rows;
    }

    private static String cell(List<String> cells, Integer column) {
        String text = column == null || column >= cells.size() ? null : VietnameseText.clean(cells.get(column));
        return text == null ? "" : CsvWriter.unguarded(text);
    }

    private static String serial(String written) {
        try {
            return written.isEmpty() ? written : CertificateSerial.parse(written).hex();
        } catch (DomainException e) {
            return written;
        }
    }
}
