package vn.gov.ra.intake.sheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import vn.gov.ra.document.render.sheet.CsvDelimiter;
import vn.gov.ra.shared.DomainException;

/** Reads a CSV. */
final class CsvGrid {

    private static final int MOST_COLUMNS = 200;

    private CsvGrid() {
    }

    static Grid read(byte[] content) {
        CsvText decoded = CsvText.of(content);
        String text = decoded.text();
        String hint = text.length() > 6 && text.regionMatches(true, 0, "sep=", 0, 4) ? text.substring(4, 5) : null;
        char delimiter = hint != null ? hint.charAt(0) : CsvDelimiter.of(text);
        List<Grid.Line> rows = new ArrayList<>();
        int number = 0;
        try (CSVParser parser = CsvDelimiter.parser(text, delimiter)) {
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
}
