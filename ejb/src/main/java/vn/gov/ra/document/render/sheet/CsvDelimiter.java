package vn.gov.ra.document.render.sheet;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** What stands between the cells of a CSV that does not say it: whatever makes the most lines equally wide. A title above the table and a comma in a cell do not mislead. */
public final class CsvDelimiter {

    /** The first wins where none fits better. */
    private static final char[] KNOWN = {';', ',', '\t', '|'};
    private static final int LOOKED_AT = 60;

    private CsvDelimiter() {
    }

    public static char of(String text) {
        char best = KNOWN[0];
        int most = -1;
        for (char one : KNOWN) {
            int fit = fit(text, one);
            if (fit > most) {
                most = fit;
                best = one;
            }
        }
        return best;
    }

    /** How many of the first lines have the most frequent number of parts, weighed with that number; one part is no table. */
    private static int fit(String text, char delimiter) {
        Map<Integer, Integer> linesOfWidth = new LinkedHashMap<>();
        try (CSVParser parser = parser(text, delimiter)) {
            int lines = 0;
            for (CSVRecord line : parser) {
                if (lines++ == LOOKED_AT) {
                    break;
                }
                linesOfWidth.merge(line.size(), 1, Integer::sum);
            }
        } catch (IOException | UncheckedIOException | IllegalArgumentException | IllegalStateException otherwise) {
            return -1;
        }
        return linesOfWidth.entrySet().stream().filter(width -> width.getKey() > 1).mapToInt(width -> width.getValue() * width.getKey()).max().orElse(0);
    }

    /** Forgiving about quotes that do not end, and with every line a record, empty ones too. */
    public static CSVParser parser(String text, char delimiter) throws IOException {
        CSVFormat format = CSVFormat.DEFAULT.builder().setDelimiter(delimiter).setIgnoreEmptyLines(false).setLenientEof(true).setTrailingData(true).get();
        return CSVParser.builder().setReader(new StringReader(text)).setFormat(format).get();
    }
}
