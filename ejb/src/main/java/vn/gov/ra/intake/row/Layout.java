package vn.gov.ra.intake.row;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.gov.ra.intake.sheet.Cell;
import vn.gov.ra.intake.sheet.Grid;
import vn.gov.ra.intake.sheet.LegacyText;
import vn.gov.ra.intake.sheet.SheetError;
import vn.gov.ra.regulation.FormDefinition;
import vn.gov.ra.regulation.FormField;
import vn.gov.ra.shared.DomainException;

/**
 * Where the columns of a form stand on a sheet.
 *
 * @param firstRow index in the grid of the first row below the headings
 * @param columns key of the field, or a mark of {@link Headings}, to its column
 */
record Layout(int firstRow, Map<String, Integer> columns) {

    private static final int LOOKED_AT = 40;
    private static final int TIERS = 3;
    private static final int MOST_MERGES = 500;
    private static final String TWICE = "#twice";

    /** The band of one to three rows that names the most fields; the headings of a band stand one above the other. */
    static Optional<Layout> of(Grid whole, FormDefinition form, LegacyText.Habit habit) {
        List<Grid.Line> head = whole.rows().subList(0, Math.min(LOOKED_AT + TIERS, whole.rows().size()));
        int last = head.isEmpty() ? 0 : head.get(head.size() - 1).number();
        Grid grid = new Grid(whole.name(), whole.encoding(), whole.since1904(), head,
                whole.merges().stream().filter(merge -> merge.firstRow() <= last && merge.lastRow() - merge.firstRow() < TIERS).limit(MOST_MERGES).toList());
        Headings headings = new Headings(form);
        Layout best = null;
        int most = 0;
        for (int from = 0; from < Math.min(LOOKED_AT, grid.rows().size()); from++) {
            for (int tiers = 1; tiers <= Math.min(TIERS, grid.rows().size() - from); tiers++) {
                Map<String, Integer> columns = columns(grid, from, tiers, headings, habit);
                int named = named(columns);
                if (named > most) {
                    most = named;
                    best = new Layout(from + tiers, columns);
                }
            }
        }
        return best == null || !best.enough(form) ? Optional.empty() : Optional.of(best);
    }

    int fields() {
        return named(columns);
    }

    /** Two fields at least, and not fewer than a third of what the form demands. */
    private boolean enough(FormDefinition form) {
        long required = form.columns().stream().filter(column -> column.fields().get(0).required()).count();
        return named(columns) >= 2 && named(columns) * 3L >= required;
    }

    private static int named(Map<String, Integer> columns) {
        return (int) columns.keySet().stream().filter(key -> !key.equals(Headings.NUMBER) && !key.equals(TWICE)).count();
    }

    private static Map<String, Integer> columns(Grid grid, int from, int tiers, Headings headings, LegacyText.Habit habit) {
        Map<String, Integer> columns = new LinkedHashMap<>();
        Map<Integer, String> keys = new HashMap<>();
        int width = 0;
        for (int i = from; i < from + tiers; i++) {
            width = Math.max(width, grid.rows().get(i).cells().keySet().stream().mapToInt(column -> column + 1).max().orElse(0));
        }
        for (int column = 0; column < width; column++) {
            String key = key(grid, from, tiers, column, headings, habit);
            if (key != null) {
                keys.put(column, key);
            }
        }
        boolean halves = keys.containsValue(Headings.FAMILY_NAME);
        keys.forEach((column, found) -> {
            String key = found.equals(Headings.GIVEN_NAME) && !halves ? "fullName" : found;
            if (columns.putIfAbsent(key, column) != null && !key.equals(Headings.NUMBER)) {
                columns.put(TWICE, column);
            }
        });
        return columns;
    }

    /** One heading over two columns would let chance decide which is read. */
    void requireOnce(Grid grid) {
        Integer column = columns.get(TWICE);
        if (column != null) {
            Cell heading = grid.rows().get(firstRow - 1).cell(column);
            throw new DomainException(SheetError.HEADING_TWICE, heading.blank() ? Grid.address(grid.rows().get(firstRow - 1).number(), column) : heading.text());
        }
    }

    private static String key(Grid grid, int from, int tiers, int column, Headings headings, LegacyText.Habit habit) {
        List<String> texts = new ArrayList<>();
        for (int i = from; i < from + tiers; i++) {
            String text = text(grid, grid.rows().get(i), column, habit);
            if (!text.isBlank() && (texts.isEmpty() || !texts.get(texts.size() - 1).equals(text))) {
                texts.add(text);
            }
        }
        if (texts.isEmpty()) {
            return null;
        }
        String last = texts.get(texts.size() - 1);
        return headings.exact(String.join(" ", texts)).or(() -> headings.key(last))
                .or(() -> headings.exact(texts.get(0)).filter(key -> !groupOver(grid, from, column))).orElse(null);
    }

    /** The upper cell is spread over several columns, so it names none of them. */
    private static boolean groupOver(Grid grid, int from, int column) {
        int row = grid.rows().get(from).number();
        return grid.merges().stream().anyMatch(merge -> merge.holds(row, column) && merge.lastColumn() > merge.firstColumn());
    }

    private static String text(Grid grid, Grid.Line row, int column, LegacyText.Habit habit) {
        Cell cell = row.cell(column);
        if (cell.blank()) {
            Grid.Merge merge = grid.merges().stream().filter(one -> one.holds(row.number(), column)).findFirst().orElse(null);
            if (merge != null) {
                cell = grid.rows().stream().filter(line -> line.number() == merge.firstRow()).findFirst().map(line -> line.cell(merge.firstColumn())).orElse(Cell.BLANK);
            }
        }
        LegacyText old = habit.of(cell.text());
        return old != null && old.proposal() != null ? old.proposal() : cell.text();
    }

    Optional<Integer> column(FormField field) {
        return Optional.ofNullable(columns.get(field.key()));
    }
}
