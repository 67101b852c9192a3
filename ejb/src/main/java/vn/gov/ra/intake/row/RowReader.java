package vn.gov.ra.intake.row;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.gov.ra.intake.Finding;
import vn.gov.ra.intake.Found;
import vn.gov.ra.intake.sheet.Cell;
import vn.gov.ra.intake.sheet.Grid;
import vn.gov.ra.intake.sheet.LegacyText;
import vn.gov.ra.intake.sheet.SheetError;
import vn.gov.ra.intake.sheet.SheetFile;
import vn.gov.ra.regulation.FormDefinition;
import vn.gov.ra.regulation.FormField;
import vn.gov.ra.shared.DomainException;
import vn.gov.ra.shared.VietnameseText;

/** Takes the rows of a form's list out of a file. */
public final class RowReader {

    private static final List<String> MAY_BE_FILLED = List.of("organisationName", "province", "address", "position");
    private static final String SECTION_MARK = "^\\s*(?:[IVX]{1,5}|[A-H]|\\d{1,2})\\s*[.)\\-/:]\\s*";

    private final Grid grid;
    private final FormDefinition form;
    private final LocalDate today;
    private final LegacyText.Habit habit;
    private final Layout layout;
    /** Cells made one over several rows, by column and first row. */
    private final Map<Integer, TreeMap<Integer, Grid.Merge>> merged = new HashMap<>();
    private final Map<Integer, Grid.Line> lines = new HashMap<>();

    private RowReader(Grid grid, FormDefinition form, LocalDate today, LegacyText.Habit habit, Layout layout) {
        this.grid = grid;
        this.form = form;
        this.today = today;
        this.habit = habit;
        this.layout = layout;
        for (Grid.Merge merge : grid.merges()) {
            if (merge.lastRow() > merge.firstRow()) {
                merged.computeIfAbsent(merge.firstColumn(), column -> new TreeMap<>()).put(merge.firstRow(), merge);
            }
        }
        grid.rows().forEach(line -> lines.put(line.number(), line));
    }

    /**
     * @param encoding how the file was written, for people
     * @param rows rows of data only
     */
    public record Read(String encoding, List<ReadRow> rows) {
    }

    /** @throws DomainException with a {@link SheetError} where the file as a whole cannot be taken */
    public static Read read(byte[] content, FormDefinition form, LocalDate today) {
        List<RowReader> fitting = new ArrayList<>();
        List<Grid> grids = SheetFile.read(content);
        for (Grid grid : grids) {
            LegacyText.Habit habit = LegacyText.habit(texts(grid));
            Layout.of(grid, form, habit).ifPresent(layout -> fitting.add(new RowReader(grid, form, today, habit, layout)));
        }
        if (fitting.isEmpty()) {
            boolean empty = grids.stream().allMatch(grid -> grid.rows().stream().allMatch(Grid.Line::blank));
            throw empty ? new DomainException(SheetError.EMPTY) : new DomainException(SheetError.NO_HEADING, form.form());
        }
        List<Read> read = new ArrayList<>();
        List<String> names = new ArrayList<>();
        for (RowReader reader : fitting) {
            List<ReadRow> rows = reader.rows();
            if (!rows.isEmpty()) {
                reader.layout.requireOnce(reader.grid);
                read.add(new Read(reader.grid.encoding(), rows));
                names.add(reader.grid.name());
            }
        }
        if (read.isEmpty()) {
            throw new DomainException(SheetError.EMPTY);
        }
        if (read.size() > 1) {
            throw new DomainException(SheetError.SEVERAL_SHEETS, String.join(", ", names));
        }
        return read.get(0);
    }

    private static List<String> texts(Grid grid) {
        return grid.rows().stream().flatMap(row -> row.cells().values().stream()).filter(cell -> cell.kind() == Cell.Kind.TEXT).map(Cell::text).toList();
    }

    private List<ReadRow> rows() {
        List<ReadRow> rows = new ArrayList<>();
        RowKind kinds = new RowKind(layout, form);
        String section = null;
        for (Grid.Line row : grid.rows().subList(layout.firstRow(), grid.rows().size())) {
            switch (kinds.of(row, grid)) {
                case DATA -> rows.add(row(row, section));
                case SECTION -> section = sectionName(row);
                default -> { }
            }
            if (rows.size() > SheetFile.MOST_ROWS) {
                throw new DomainException(SheetError.TOO_MANY_ROWS, SheetFile.MOST_ROWS);
            }
        }
        Headings headings = new Headings(form);
        return rows.stream().filter(one -> !repeatsHeadings(one, headings)).toList();
    }

    /** Lists printed over several pages repeat their headings. */
    private static boolean repeatsHeadings(ReadRow row, Headings headings) {
        long same = row.values().entrySet().stream().filter(value -> headings.exact(value.getValue()).filter(value.getKey()::equals).isPresent()).count();
        return same >= 2;
    }

    private static String sectionName(Grid.Line row) {
        String longest = row.cells().values().stream().filter(cell -> !cell.blank()).map(Cell::text).max(Comparator.comparingInt(String::length)).orElse("");
        return VietnameseText.cleanToNull(longest.replaceFirst(SECTION_MARK, ""));
    }

    private ReadRow row(Grid.Line row, String section) {
        Map<String, String> values = new LinkedHashMap<>();
        Map<String, String> cells = new LinkedHashMap<>();
        List<Found> findings = new ArrayList<>();
        CellReader reader = new CellReader(form, habit, today, grid.since1904(), values, findings);
        for (FormField field : form.fields()) {
            Integer column = layout.columns().getOrDefault(field.key(), shared(field));
            if (column != null) {
                cells.put(field.key(), Grid.address(row.number(), column));
            }
        }
        for (FormField field : form.fields()) {
            layout.column(field).ifPresent(column -> {
                Cell cell = filled(row, column, field, findings);
                if (!cell.blank()) {
                    reader.read(field, cell);
                }
            });
        }
        name(row, reader, cells);
        if (section != null && !values.containsKey("organisationName") && form.field("organisationName").filter(FormField::required).isPresent()
                && form.field("fullName").isPresent() && habit.of(section) == null) {
            values.put("organisationName", section);
            findings.add(Found.of("organisationName", Finding.FILLED_DOWN, null));
        }
        Map<String, String> ordered = new LinkedHashMap<>();
        form.fields().stream().filter(field -> values.containsKey(field.key())).forEach(field -> ordered.put(field.key(), values.get(field.key())));
        return new ReadRow(row.number(), ordered, cells, findings);
    }

    /** Neighbouring fields with one heading stand in one cell. */
    private Integer shared(FormField field) {
        return form.columns().stream().filter(column -> column.fields().contains(field)).findFirst().map(column -> layout.columns().get(column.key())).orElse(null);
    }

    /** A name in two columns. */
    private void name(Grid.Line row, CellReader reader, Map<String, String> cells) {
        Integer family = layout.columns().get(Headings.FAMILY_NAME);
        Integer given = layout.columns().get(Headings.GIVEN_NAME);
        Optional<FormField> field = form.field("fullName");
        if (family != null && field.isPresent() && !layout.columns().containsKey("fullName")) {
            String whole = VietnameseText.clean(row.cell(family).text() + " " + (given == null ? "" : row.cell(given).text()));
            cells.put("fullName", Grid.address(row.number(), family));
            if (!whole.isEmpty()) {
                reader.read(field.get(), Cell.text(whole));
            }
        }
    }

    /** A cell below the first of several that were made one has their value. */
    private Cell filled(Grid.Line row, int column, FormField field, List<Found> findings) {
        Cell own = row.cell(column);
        if (!own.blank() || !MAY_BE_FILLED.contains(field.key())) {
            return own;
        }
        Optional<Cell> above = Optional.ofNullable(merged.get(column)).map(merges -> merges.floorEntry(row.number())).map(Map.Entry::getValue)
                .filter(merge -> merge.holds(row.number(), column)).map(merge -> lines.get(merge.firstRow())).map(line -> line.cell(column))
                .filter(cell -> !cell.blank());
        above.ifPresent(cell -> findings.add(Found.of(field.key(), Finding.FILLED_DOWN, null)));
        return above.orElse(own);
    }
}
