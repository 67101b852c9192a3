package vn.gov.ra.document.render.letter;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A list with the columns of its form: the one content behind the printed appendix, the spreadsheet and the CSV. Cells are text; empty, never null. */
public record TableContent(List<Column> columns, List<List<String>> rows) {

    /** Letters that fit side by side on a page across and upright, in the sizes the lists are set in. */
    static final int LETTERS_ACROSS = 138;
    static final int LETTERS_UPRIGHT = 80;

    private static final int PADDING = 2;
    private static final int HEADING_LINES = 4;
    private static final int LONGEST_WORD = 20;
    private static final int WIDEST = 30;
    /** Where a line may end, as the printer of the list takes it. */
    private static final Pattern BREAKS = Pattern.compile("\\s|(?<=@)|(?<=/)(?=\\p{Ll})|(?<=\\d{9}/)");

    public TableContent {
        columns = List.copyOf(columns);
        List<List<String>> filled = new ArrayList<>();
        for (List<String> row : rows) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException("A row has " + row.size() + " cells, the form " + columns.size() + " columns");
            }
            filled.add(row.stream().map(cell -> cell == null ? "" : cell).toList());
        }
        rows = List.copyOf(filled);
    }

    /** Rows given by field key; a key the form does not have is left out, a missing one is an empty cell. */
    public static TableContent of(List<Column> columns, List<Map<String, String>> values) {
        List<List<String>> rows = new ArrayList<>();
        for (Map<String, String> row : values) {
            String number = String.valueOf(rows.size() + 1);
            rows.add(columns.stream().map(column -> column.key().equals(Column.NUMBER) ? number : row.getOrDefault(column.key(), "")).toList());
        }
        return new TableContent(columns, rows);
    }

    public int count() {
        return rows.size();
    }

    Map<String, Object> model(int lettersOnPage) {
        boolean grouped = columns.stream().anyMatch(column -> column.group() != null);
        List<Map<String, Object>> top = new ArrayList<>();
        List<Map<String, Object>> second = new ArrayList<>();
        String openGroup = null;
        for (Column column : columns) {
            if (column.group() == null) {
                top.add(heading(column.title(), 1, grouped ? 2 : 1));
            } else {
                if (!column.group().equals(openGroup)) {
                    int span = (int) columns.stream().filter(other -> column.group().equals(other.group())).count();
                    top.add(heading(column.group(), span, 1));
                }
                second.add(heading(column.title(), 1, 1));
            }
            openGroup = column.group();
        }
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("widths", widths(lettersOnPage));
        model.put("headings", top);
        model.put("secondHeadings", second.isEmpty() ? List.of() : List.of(Map.of("cells", second)));
        model.put("rows", rows.stream().map(this::cells).toList());
        return model;
    }

    private Map<String, Object> cells(List<String> row) {
        List<Map<String, String>> cells = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            cells.add(Map.of("text", row.get(i), "kind", columns.get(i).key().equals(Column.NUMBER) ? "number" : "text"));
        }
        return Map.of("cells", cells);
    }

    private static Map<String, Object> heading(String title, int span, int depth) {
        return Map.of("title", title, "span", span, "depth", depth);
    }

    /** Shares of the width in percent: every column holds its longest word and its heading in few lines; what is left goes to those with long cells. */
    List<String> widths(int lettersOnPage) {
        int size = columns.size();
        double[] least = new double[size];
        double[] wished = new double[size];
        for (int i = 0; i < size; i++) {
            int column = i;
            int heading = columns.get(i).title().length() / HEADING_LINES;
            least[i] = PADDING + Math.max(heading, Math.min(LONGEST_WORD, Stream.concat(Stream.of(columns.get(i).title()), rows.stream().map(row -> row.get(column)))
                    .flatMap(BREAKS::splitAsStream).mapToInt(TableContent::room).max().orElse(0)));
            wished[i] = Math.max(least[i], PADDING + Math.min(WIDEST, rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0)));
        }
        double leastOfAll = Arrays.stream(least).sum();
        double extra = Arrays.stream(wished).sum() - leastOfAll;
        double share = extra == 0 ? 0 : Math.max(0, Math.min(1, (lettersOnPage - leastOfAll) / extra));
        double[] widths = new double[size];
        Arrays.setAll(widths, i -> least[i] + (wished[i] - least[i]) * share);
        double all = Arrays.stream(widths).sum();
        return Arrays.stream(widths).mapToObj(one -> String.format(Locale.ROOT, "%.2f%%", 100 * one / all)).toList();
    }

    /** Room a word needs, in letters; a capital takes almost as much as one and a half. */
    private static int room(String word) {
        return word.length() + (int) Math.ceil(word.chars().filter(Character::isUpperCase).count() * 0.4);
    }
}
