package vn.gov.ra.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The statements of the search, with named parameters.
 * <p>Two ways to a page (goals.md §4): a kind with at most {@link KindCount#CAP} hits is fetched by the trigram index and sorted behind
 * a fence; a kind with more is walked in the order of its btree until the page is full.
 */
final class SearchSql {

    private static final int BEYOND = KindCount.CAP + 1;
    /** So many hits are fetched by their ids; more are looked up once more. */
    private static final int FEW = 100;
    private static final String COLUMNS = "e.rank, e.sort, e.object_id, e.kind, e.source, e.title, e.about, e.agency_ids";

    private final Typed typed;
    private final Map<String, Object> parameters;
    private final boolean everything;

    /**
     * @param agencyId whose rows may be seen; null: everybody's
     */
    SearchSql(String text, UUID agencyId) {
        typed = new Typed(text);
        everything = agencyId == null;
        parameters = new LinkedHashMap<>(typed.parameters());
        if (!everything) {
            parameters.put("agency", agencyId);
        }
    }

    boolean nothing() {
        return typed.nothing();
    }

    /** Values for the names in a statement; a statement does not have them all. */
    Map<String, Object> parameters() {
        return parameters;
    }

    /**
     * Rows (rank, hits anywhere, hits by the beginning of words, ids of the hits where they are few), each counted up to one past the cap. Of one
     * word the beginnings are counted first: past the cap nothing else matters. Of several the beginnings are counted only where they decide.
     */
    String counts(Collection<SearchKind> kinds) {
        return kinds.stream().map(typed.single() && !typed.brief() ? this::beginningsFirst : this::anywhereFirst).collect(Collectors.joining(" union all "));
    }

    private String anywhereFirst(SearchKind kind) {
        return "select " + kind.rank() + " as rank, a.hits, case when a.hits > " + KindCount.CAP + " then " + counted(kind, typed.begun()) + " else 0 end as begun, a.ids from "
                + found(kind, "") + " a";
    }

    private String beginningsFirst(SearchKind kind) {
        return "select " + kind.rank() + " as rank, case when b.begun > " + KindCount.CAP + " then b.begun else a.hits end as hits, b.begun, a.ids from "
                + "(select count(*) as begun from " + upToCap(kind, typed.begun()) + ") b cross join lateral " + found(kind, "b.begun <= " + KindCount.CAP + " and ") + " a";
    }

    private String found(SearchKind kind, String provided) {
        return "(select count(*) as hits, case when count(*) between 1 and " + FEW + " then cast(array_agg(x.object_id) as text) end as ids from (select e.object_id from search_entry e where "
                + provided + mine(kind) + " and " + typed.anywhere() + " limit " + BEYOND + ") x)";
    }

    private String counted(SearchKind kind, String condition) {
        return "(select count(*) from " + upToCap(kind, condition) + ")";
    }

    private String upToCap(SearchKind kind, String condition) {
        return "(select 1 from search_entry e where " + mine(kind) + " and " + condition + " limit " + BEYOND + ") x";
    }

    /**
     * A part of the order: rows (fit, rank, sort, id, kind, source, title, about, agency).
     *
     * @param fit {@link Fit} of all its rows; of the fenced part the first
     * @param rank kind of all its rows; of the fenced part the first
     */
    record Part(int fit, int rank, String statement) {
    }

    /**
     * The parts a page may consist of, in order. The fenced one, of kinds with few hits, comes first and has rows of every fit.
     *
     * @param from null for the first page
     * @param rows how many each gives at most
     */
    List<Part> parts(Collection<Spread> spreads, SearchPlace from, int rows) {
        if (from != null) {
            parameters.put("afterSort", from.sort());
            parameters.put("afterId", from.id());
        }
        List<Part> parts = new ArrayList<>();
        List<Spread> few = spreads.stream().filter(spread -> spread.way() == Spread.Way.FEW_ANYWHERE || spread.way() == Spread.Way.FEW_WORDS).toList();
        if (!few.isEmpty()) {
            parts.add(new Part(0, 0, named(fenced(few, from, rows))));
        }
        for (Fit fit : List.of(Fit.EXACT, Fit.START, Fit.WORDS, Fit.INSIDE)) {
            for (Spread spread : spreads) {
                String condition = walked(spread.way(), fit);
                if (condition != null && (from == null || !from.past(fit.ordinal(), spread.kind().rank()))) {
                    parts.add(new Part(fit.ordinal(), spread.kind().rank(), named(walk(spread.kind(), fit, condition, from, rows))));
                }
            }
        }
        return parts;
    }

    /** What is walked of a kind with many hits; null: nothing of that fit. */
    private String walked(Spread.Way way, Fit fit) {
        if (way == Spread.Way.WALK_ANYWHERE) {
            return fit == Fit.INSIDE ? typed.anywhere() : null;
        }
        if (way != Spread.Way.WALK_WORDS || fit == Fit.INSIDE) {
            return null;
        }
        String sorted = "e.sort like :sorted";   // the names that begin so stand together in the btree
        return switch (fit) {
            case EXACT -> typed.exact();
            case START -> sorted + " and not " + typed.exact();
            default -> typed.brief() ? null : typed.begun() + " and not " + sorted + " and not " + typed.exact();
        };
    }

    private String named(String rows) {
        return "select p.fit, p.rank, p.sort, p.object_id, p.kind, p.source, p.title, p.about, a.name from (" + rows
                + ") p left join agency a on p.kind <> 'AGENCY' and a.id = " + (everything ? "p.agency_ids[1]" : "cast(:agency as uuid)")
                + " order by p.fit, p.rank, p.sort, p.object_id";
    }

    private String fenced(List<Spread> few, SearchPlace from, int rows) {
        String found = few.stream().map(spread -> "(select " + COLUMNS + ", " + typed.fit() + " as fit from search_entry e where " + mine(spread.kind()) + " and "
                + hits(spread) + " limit " + BEYOND + ")").collect(Collectors.joining(" union all "));
        String after = from == null ? "" : " where (h.fit, h.rank, h.sort, h.object_id) > (" + from.fit() + ", " + from.rank()
                + ", cast(:afterSort as varchar) collate \"C\", cast(:afterId as uuid))";
        return "with hits as materialized (" + found + ") select h.fit, h.rank, h.sort, h.object_id, h.kind, h.source, h.title, h.about, h.agency_ids from hits h"
                + after + " order by h.fit, h.rank, h.sort, h.object_id limit " + rows;
    }

    private String hits(Spread spread) {
        if (spread.ids() == null) {
            return spread.way() == Spread.Way.FEW_WORDS ? typed.begun() : typed.anywhere();
        }
        String name = "ids" + spread.kind().rank();
        parameters.put(name, spread.ids());
        return "e.kind = '" + spread.kind() + "' and e.object_id = any(cast(:" + name + " as uuid[]))";
    }

    private String walk(SearchKind kind, Fit fit, String condition, SearchPlace from, int rows) {
        String after = from != null && from.within(fit.ordinal(), kind.rank())
                ? " and (e.sort, e.object_id) > (cast(:afterSort as varchar) collate \"C\", cast(:afterId as uuid))" : "";
        return "select " + fit.ordinal() + " as fit, " + COLUMNS + " from search_entry e where " + mine(kind) + " and " + condition + after
                + " order by e.sort, e.object_id limit " + rows;
    }

    /** The index of several columns compares a smallint with a smallint alone. */
    private String mine(SearchKind kind) {
        return "e.rank = cast(" + kind.rank() + " as smallint)" + (everything || kind.open() ? "" : " and e.agency_ids @> array[cast(:agency as uuid)]");
    }
}
