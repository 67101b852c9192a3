package vn.gov.ra.stock;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vn.gov.ra.document.render.sheet.TableReader;
import vn.gov.ra.shared.DomainException;
import vn.gov.ra.shared.VietnameseText;

/**
 * A packing list that comes as a file: CSV in UTF-8 or the first sheet of a workbook. Where a heading names the serials, that column is taken, else the first.
 */
public final class PackingFile {

    /** Rows of the file, titles and empty ones too; of devices there may be fewer ({@link PackingList}). */
    private static final int MOST_ROWS = 100_000;
    private static final Set<String> HEADINGS = Set.of("so hieu", "so hieu thiet bi", "so serial", "serial", "serial number", "deviceserial");

    private PackingFile() {
    }

    /**
     * A line each row, as it would have been typed.
     *
     * @throws DomainException {@link StockError#FILE_UNREADABLE}
     */
    public static List<String> lines(byte[] content) {
        List<List<String>> rows = rows(content);
        for (int i = 0; i < rows.size(); i++) {
            int at = heading(rows.get(i));
            if (at >= 0) {
                int first = i;
                return Stream.iterate(0, row -> row < rows.size(), row -> row + 1).map(row -> row <= first ? "" : cell(rows.get(row), at)).toList();
            }
        }
        return rows.stream().map(row -> cell(row, 0)).toList();
    }

    /**
     * What was typed, or what is in the file.
     *
     * @param file null for none
     * @throws DomainException {@link StockError#LIST_BOTH}, {@link StockError#FILE_UNREADABLE}
     */
    public static List<String> either(List<String> typed, byte[] file) {
        if (file == null || file.length == 0) {
            return typed;
        }
        if (typed.stream().anyMatch(line -> line != null && !line.isBlank())) {
            throw new DomainException(StockError.LIST_BOTH);
        }
        return lines(file);
    }

    private static List<List<String>> rows(byte[] content) {
        try {
            return TableReader.rows(content, MOST_ROWS);
        } catch (IOException e) {
            throw new DomainException(StockError.FILE_UNREADABLE);
        }
    }

    private static int heading(List<String> row) {
        for (int i = 0; i < row.size(); i++) {
            if (row.get(i) != null && HEADINGS.contains(VietnameseText.fold(row.get(i)).strip())) {
                return i;
            }
        }
        return -1;
    }

    private static String cell(List<String> row, int at) {
        return at >= row.size() || row.get(at) == null ? "" : row.get(at).strip();
    }
}
