package vn.gov.ra.intake.row;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.csv.QuoteMode;
import vn.gov.ra.intake.IntakeError;
import vn.gov.ra.regulation.FormColumn;
import vn.gov.ra.regulation.FormDefinition;
import vn.gov.ra.regulation.FormField;
import vn.gov.ra.shared.DomainException;

/**
 * Cells from the clipboard made a list with headings, so that they are read and judged as a file is. With the form's headings in the first
 * row columns may come in any order; without, they come as the form is printed or one for each field, a running number before them or not.
 * Nothing is guessed: a block of another width is refused.
 */
public final class PastedCells {

    /** Rows without the headings. */
    public static final int MOST_ROWS = 500;
    private static final int HEADINGS_TO_BE_SURE = 2;

    private PastedCells() {
    }

    /** @return a CSV in UTF-8, its first row the keys of the fields */
    public static byte[] list(String cells, FormDefinition form) {
        List<List<String>> rows = rows(cells == null ? "" : cells);
        if (rows.isEmpty()) {
            throw new DomainException(IntakeError.PASTE_EMPTY);
        }
        List<String> keys = headings(rows.get(0), form);
        List<List<String>> data = keys == null ? rows : rows.subList(1, rows.size());
        if (data.isEmpty()) {
            throw new DomainException(IntakeError.PASTE_EMPTY);
        }
        if (data.size() > MOST_ROWS) {
            throw new DomainException(IntakeError.PASTE_TOO_LONG, MOST_ROWS);
        }
        List<String> named = keys == null ? byPlace(data, form) : keys;
        // A value without a heading would be lost unseen.
        data.forEach(row -> IntStream.range(0, row.size()).filter(i -> !row.get(i).isBlank() && (i >= named.size() || named.get(i).isBlank())).findFirst().ifPresent(i -> {
            throw new DomainException(IntakeError.PASTE_COLUMNS, row.size(), form.columns().size(), form.fields().size());
        }));
        return write(named, data);
    }

    private static List<List<String>> rows(String cells) {
        // A quotation mark within a name is no quoting; Excel quotes a cell only where it has a line break, a tabulator or a mark.
        List<List<String>> rows = new ArrayList<>();
        CSVFormat format = CSVFormat.TDF.builder().setIgnoreSurroundingSpaces(false).setIgnoreEmptyLines(true).setLenientEof(true).setTrailingData(true).get();
        try (CSVParser parser = CSVParser.builder().setReader(new StringReader(cells)).setFormat(format).get()) {
            for (CSVRecord record : parser) {
                List<String> row = record.toList();
                if (!row.stream().allMatch(String::isBlank)) {
                    rows.add(row);
                }
            }
        } catch (IOException | UncheckedIOException | IllegalStateException quoting) {
            return cells.lines().filter(line -> !line.isBlank()).map(line -> List.of(line.split("\t", -1))).toList();
        }
        return rows;
    }

    /** Keys by the first row; null where it is a row of values. */
    private static List<String> headings(List<String> first, FormDefinition form) {
        Headings headings = new Headings(form);
        List<Optional<String>> keys = first.stream().map(headings::key).toList();
        if (keys.stream().filter(Optional::isPresent).count() < HEADINGS_TO_BE_SURE) {
            return null;
        }
        List<String> unknown = IntStream.range(0, first.size()).filter(i -> keys.get(i).isEmpty() && !first.get(i).isBlank()).mapToObj(first::get).map(String::strip).toList();
        if (!unknown.isEmpty()) {
            throw new DomainException(IntakeError.PASTE_HEADINGS, String.join(", ", unknown));
        }
        // The words as they came: the list is read by the same headings.
        return first;
    }

    private static List<String> byPlace(List<List<String>> data, FormDefinition form) {
        int width = data.stream().mapToInt(List::size).max().orElse(0);
        List<String> fields = form.fields().stream().map(FormField::key).toList();
        List<String> columns = form.columns().stream().map(FormColumn::key).toList();
        int numbered = numbered(data) ? 1 : 0;
        int values = width - numbered;
        List<String> keys = new ArrayList<>();
        if (numbered == 1) {
            keys.add("STT");
        }
        if (values == fields.size()) {
            keys.addAll(fields);
        } else if (values > 1 && values <= columns.size()) {
            keys.addAll(columns.subList(0, values));
        } else {
            throw new DomainException(IntakeError.PASTE_COLUMNS, values, columns.size(), fields.size());
        }
        return keys;
    }

    /** The first column counts the rows. */
    private static boolean numbered(List<List<String>> data) {
        return data.stream().allMatch(row -> row.get(0).strip().matches("\\d{1,4}")) && IntStream.range(1, data.size())
                .allMatch(i -> Integer.parseInt(data.get(i).get(0).strip()) == Integer.parseInt(data.get(i - 1).get(0).strip()) + 1);
    }

    private static byte[] write(List<String> headings, List<List<String>> data) {
        StringBuilder out = new StringBuilder();
        CSVFormat format = CSVFormat.DEFAULT.builder().setQuoteMode(QuoteMode.ALL).get();
        try {
            format.printRecord(out, headings.toArray());
            for (List<String> row : data) {
                format.printRecord(out, IntStream.range(0, headings.size()).mapToObj(i -> i < row.size() ? row.get(i) : "").toArray());
            }
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }
}
