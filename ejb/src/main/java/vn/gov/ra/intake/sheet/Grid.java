package vn.gov.ra.intake.sheet;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * A sheet, or the whole of a CSV.
 *
 * @param name of the sheet; empty for a CSV
 * @param encoding how the text was written: {@code UTF-8}, {@code UTF-16LE}, {@code windows-1258}, …; {@code XLSX} for a workbook
 * @param since1904 plain numbers that stand for days count from 1904
 * @param rows in order; rows with nothing in them may be left out
 */
public record Grid(String name, String encoding, boolean since1904, List<Line> rows, List<Merge> merges) {

    private static final LocalDate DAY_0 = LocalDate.of(1899, 12, 30);
    private static final LocalDate DAY_0_OF_1904 = LocalDate.of(1904, 1, 1);

    /**
     * A row.
     *
     * @param number as a spreadsheet shows it, from 1
     * @param cells by column, from 0
     */
    public record Line(int number, Map<Integer, Cell> cells) {

        public Cell cell(int column) {
            return cells.getOrDefault(column, Cell.BLANK);
        }

        public boolean blank() {
            return cells.values().stream().allMatch(Cell::blank);
        }
    }

    /** Cells made one; the value stands in the first. Rows from 1, columns from 0, both ends included. */
    public record Merge(int firstRow, int firstColumn, int lastRow, int lastColumn) {

        public boolean holds(int row, int column) {
            return row >= firstRow && row <= lastRow && column >= firstColumn && column <= lastColumn;
        }
    }

    /** The day behind a serial number; 1900 is no leap year, whatever the numbers 1 to 60 say. */
    public static LocalDate day(int serial, boolean since1904) {
        return since1904 ? DAY_0_OF_1904.plusDays(serial) : DAY_0.plusDays(serial < 60 ? serial + 1L : serial);
    }

    /** {@code C7} for row 7 and column 2. */
    public static String address(int row, int column) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column; rest >= 0; rest = rest / 26 - 1) {
            letters.insert(0, (char) ('A' + rest % 26));
        }
        return letters.append(row).toString();
    }
}
