package vn.gov.ra.intake.sheet;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import vn.gov.ra.shared.DomainException;

/** Reads a CSV. The delimiter is the one that makes the most lines equally wide. */
final class CsvGrid {

    private static final char[] DELIMITERS = {';', ',', '\t', '|'};
    private static final int LOOKED_AT = 60;
    private static final int MOST_COLUMNS = 200;

    private CsvGrid() {
    }

    static Grid read(byte[] content) {
        CsvText decoded = CsvText.of(content);
        String text = decoded.text();
        String hint = text.length() > 6 && text.regionMatches(true, 0, "sep=", 0, 4) ? text.substring(4, 5) : null;
        char delimiter = hint != null ? hint.charAt(0) : delimiter(text);
        List<Grid.Line> rows = new ArrayList<>();
        int number = 0;
        try (CSVParser parser = parser(text, delimiter)) {
            for (CSVRecord record : parser) {
                number++;
                if (number == 1 && hint != null) {
                    continue;
                }
                Map<Integer, Cell> cells = new LinkedHashMap<>();
                for (int i = 0; i < Math.min(record.size(), MOST_COLUMNS); i++) {
                    Cell cell = Cell.text(record.get(i));
                    if (!cell.blank()) {
                        cells.put(i, cell);
                    }
                }
                rows.add(new Grid.Line(number, cells));
                if (rows.size() > SheetFile.MOST_ROWS_WITH_TITLES) {
                    throw new DomainException(SheetError.TOO_MANY_ROWS, SheetFile.MOST_ROWS);
                }
            }
        } catch (IOException | UncheckedIOException | IllegalArgumentException | IllegalStateException broken) {
            throw new DomainException(SheetError.DAMAGED);
        }
        return new Grid("", decoded.encoding(), false, rows, List.of());
    }

    private static char delimiter(String text) {
        char best = ',';
        int most = -1;
        for (char delimiter : DELIMITERS) {
            int fit = fit(text, delimiter);
            if (fit > most) {
                most = fit;
                best = delimiter;
            }
        }
        return best;
    }

    /** How many of the first lines have the most frequent number of parts, weighed with that number; one part is no table. */
    private static int fit(String text, char delimiter) {
        Map<Integer, Integer> linesOfWidth = new LinkedHashMap<>();
        try (CSVParser parser = parser(text, delimiter)) {
            int lines = 0;
            for (CSVRecord record : parser) {
                if (lines++ == LOOKED_AT) {
                    break;
                }
                linesOfWidth.merge(record.size(), 1, Integer::sum);
            }
        } catch (IOException | UncheckedIOException | IllegalArgumentException | IllegalStateException otherwise) {
            return -1;
        }
        return linesOfWidth.entrySet().stream().filter(width -> width.getKey() > 1).mapToInt(width -> width.getValue() * width.getKey()).max().orElse(0);
    }

    private static CSVParser parser(String text, char delimiter) throws IOException {
        CSVFormat format = CSVFormat.DEFAULT.builder().setDelimiter(delimiter).setIgnoreEmptyLines(false).setLenientEof(true).setTrailingData(true).get();
        return CSVParser.builder().setReader(new StringReader(text)).setFormat(format).get();
    }
}
