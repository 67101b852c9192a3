package vn.gov.ra.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.gov.ra.shared.Slice;

/** One search: how many there are of each kind, and pages of them. Public so that {@code ./portal bench search} measures just this. */
public final class SearchRun {

    /**
     * To be run first, in the same transaction. A plan made for any words at all would walk where it should look up; and reading the
     * table until the thousandth hit is slow where the hits of a kind lie together at its end.
     */
    public static final String SETTINGS = "select set_config('plan_cache_mode', 'force_custom_plan', true), set_config('enable_seqscan', 'off', true)";

    private final SearchSql sql;
    private final Rows rows;
    private List<Spread> spreads;

    /** Runs a statement; it need not use all the parameters. */
    public interface Rows {
        List<Object[]> of(String statement, Map<String, Object> parameters);
    }

    /** A hit and where it stands. */
    private record Placed(SearchHit hit, SearchPlace place) {
    }

    /**
     * @param agencyId whose rows may be seen; null: everybody's
     */
    public SearchRun(String text, UUID agencyId, Rows rows) {
        this.sql = new SearchSql(text, agencyId);
        this.rows = rows;
    }

    public boolean nothing() {
        return sql.nothing();
    }

    /** Counts the kinds; comes before {@link #page}. */
    public List<KindCount> count(Collection<SearchKind> kinds) {
        spreads = rows.of(sql.counts(kinds), sql.parameters()).stream()
                .map(row -> Spread.of(SearchKind.ranked(number(row[0])), number(row[1]), number(row[2]), (String) row[3])).toList();
        return spreads.stream().map(Spread::count).toList();
    }

    /**
     * A page of what was counted.
     *
     * @param cursor {@code nextCursor} of the page before, null for the first
     */
    public Slice<SearchHit> page(String cursor, int limit) {
        return page(spreads, cursor == null ? null : SearchPlace.parse(cursor), limit);
    }

    /** The first of one kind. */
    List<SearchHit> best(SearchKind kind, int limit) {
        return page(spreads.stream().filter(spread -> spread.kind() == kind).toList(), null, limit).items();
    }

    /** Part after part until the page is full; what cannot come before the last row is not asked for. */
    private Slice<SearchHit> page(List<Spread> among, SearchPlace from, int limit) {
        List<Placed> found = new ArrayList<>();
        for (SearchSql.Part part : sql.parts(among, from, limit + 1)) {
            if (found.stream().filter(row -> row.place().past(part)).count() > limit) {
                break;
            }
            rows.of(part.statement(), sql.parameters()).forEach(row -> found.add(placed(row)));
        }
        // Rows of one fit and kind come from one part, in order.
        found.sort(Comparator.comparingInt((Placed row) -> row.place().fit()).thenComparingInt(row -> row.place().rank()));
        List<Placed> shown = found.subList(0, Math.min(found.size(), limit + 1));
        return Slice.of(shown, limit, last -> last.place().text()).map(Placed::hit);
    }

    /** The statements of the first page, for looking at their plans. */
    public List<String> firstPage(int limit) {
        return sql.parts(spreads, null, limit + 1).stream().map(SearchSql.Part::statement).toList();
    }

    public Map<String, Object> parameters() {
        return sql.parameters();
    }

    private static Placed placed(Object[] row) {
        int rank = number(row[1]);
        UUID id = (UUID) row[3];
        SearchHit hit = new SearchHit(SearchKind.ranked(rank), id, SearchKind.valueOf((String) row[5]), (String) row[6], (String) row[7], (String) row[8],
                Fit.values()[number(row[0])]);
        return new Placed(hit, new SearchPlace(number(row[0]), rank, (String) row[2], id));
    }

    private static int number(Object value) {
        return ((Number) value).intValue();
    }
}
