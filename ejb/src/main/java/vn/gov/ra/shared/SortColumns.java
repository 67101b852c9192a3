package vn.gov.ra.shared;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/**
 * The columns a list may be sorted by. Pages are cut by the last row seen (its value, then its id), never by counting,
 * so that a page costs the same wherever it lies and rows that come meanwhile shift nothing.
 *
 * @param <T> a row as the query gives it
 */
public final class SortColumns<T> {

    private static final LocalDate NO_DAY = LocalDate.of(9999, 12, 31);
    private static final Instant NO_INSTANT = Instant.parse("9999-12-31T00:00:00Z");

    private final String id;
    private final Function<T, UUID> idOf;
    private final Sort usual;
    private final Map<String, Column<T>> columns = new LinkedHashMap<>();

    /**
     * @param id expression of the id, the last sort key always
     * @param usual the list's own order
     */
    public SortColumns(String id, Function<T, UUID> idOf, Sort usual) {
        this.id = id;
        this.idOf = idOf;
        this.usual = usual;
    }

    /** @param none what stands for a missing value; null where the expression never is */
    private record Column<T>(String expression, Object none, Function<T, ?> value, Function<String, ?> read) {
    }

    /** By the id itself, which is ordered by the moment the row was made. */
    public SortColumns<T> made(String key) {
        columns.put(key, new Column<>(null, null, row -> "", text -> text));
        return this;
    }

    /** @param expression never null; {@code coalesce(x.y, '')} where the column may be empty */
    public SortColumns<T> text(String key, String expression, Function<T, String> value) {
        columns.put(key, new Column<>(expression, null, row -> value.apply(row) == null ? "" : value.apply(row), text -> text));
        return this;
    }

    /** Rows without a day come after all days. */
    public SortColumns<T> day(String key, String expression, Function<T, LocalDate> value) {
        columns.put(key, new Column<>("coalesce(" + expression + ", :sortNone)", NO_DAY, row -> value.apply(row) == null ? NO_DAY : value.apply(row), LocalDate::parse));
        return this;
    }

    /** A moment every row has. */
    public SortColumns<T> moment(String key, String expression, Function<T, Instant> value) {
        columns.put(key, new Column<>(expression, null, value, Instant::parse));
        return this;
    }

    /** Rows without a moment come after all moments. */
    public SortColumns<T> instant(String key, String expression, Function<T, Instant> value) {
        columns.put(key, new Column<>("coalesce(" + expression + ", :sortNone)", NO_INSTANT, row -> value.apply(row) == null ? NO_INSTANT : value.apply(row), Instant::parse));
        return this;
    }

    /** Names of the columns, in the order they were given. */
    public List<String> keys() {
        return List.copyOf(columns.keySet());
    }

    /** @throws DomainException {@link SharedError#INVALID_INPUT} for a column there is not, or a cursor of another order */
    public Chosen<T> by(Paging paging) {
        Sort sort = paging.sort() == null ? usual : paging.sort();
        Column<T> column = columns.get(sort.key());
        if (column == null) {
            throw refused("sort");
        }
        Cursor after = VietnameseText.cleanToNull(paging.cursor()) == null ? null : Cursor.parse(paging.cursor());
        return new Chosen<>(this, column, sort.down(), after);
    }

    private static DomainException refused(String parameter) {
        return new DomainException(SharedError.INVALID_INPUT, List.of(new FieldError("/" + parameter, SharedError.INVALID_INPUT, parameter)), parameter);
    }

    /** One order and the place in it, as parts of a query; the parameters begin with {@code sort}. */
    public static final class Chosen<T> {

        private final SortColumns<T> list;
        private final Column<T> column;
        private final boolean down;
        private final Cursor after;

        private Chosen(SortColumns<T> list, Column<T> column, boolean down, Cursor after) {
            this.list = list;
            this.column = column;
            this.down = down;
            this.after = after;
        }

        /** A condition that begins with {@code and}; empty on the first page. */
        public String and() {
            return after == null ? "" : " and " + condition();
        }

        /** Rows behind the last one seen; always true on the first page. */
        public String condition() {
            if (after == null) {
                return "1 = 1";
            }
            String beyond = down ? " < " : " > ";
            String byId = list.id + beyond + ":sortId";
            // The first comparison is what an index can begin at; the database would walk to the place through all rows before it otherwise.
            return column.expression == null ? byId
                    : "(" + column.expression + beyond.stripTrailing() + "= :sortAfter and (" + column.expression + beyond + ":sortAfter or " + byId + "))";
        }

        public String order() {
            String way = down ? " desc" : "";
            return " order by " + (column.expression == null ? "" : column.expression + way + ", ") + list.id + way;
        }

        /** Values of the parameters the parts name. */
        public Map<String, Object> parameters() {
            Map<String, Object> values = new HashMap<>();
            if (column.none != null) {
                values.put("sortNone", column.none);
            }
            if (after != null) {
                values.put("sortId", after.id());
                if (column.expression != null) {
                    values.put("sortAfter", value());
                }
            }
            return values;
        }

        private Object value() {
            try {
                return column.read.apply(after.value());
            } catch (DateTimeException otherOrder) {
                throw refused("cursor");
            }
        }

        public String cursorOf(T row) {
            return new Cursor(String.valueOf(column.value.apply(row)), list.idOf.apply(row)).text();
        }

        /** A page from one row more than asked for. */
        public Slice<T> slice(List<T> oneMore, int limit) {
            return Slice.of(oneMore, limit, this::cursorOf);
        }
    }
}
