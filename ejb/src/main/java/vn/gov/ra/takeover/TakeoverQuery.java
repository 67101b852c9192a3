package vn.gov.ra.takeover;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import vn.gov.ra.shared.Sort;
import vn.gov.ra.shared.SortColumns;

/** The read side of take-overs. */
@Dependent
class TakeoverQuery {

    static final SortColumns<Takeover> ORDERS = new SortColumns<Takeover>("t.id", Takeover::id, Sort.down("created")).moment("created", "t.createdAt", one -> one.view().createdAt())
            .day("asOf", "t.asOf", Takeover::asOf);
    static final SortColumns<BookRow> ROWS = new SortColumns<BookRow>("r.id", BookRow::id, Sort.up("seq"))
            .text("seq", "concat(function('lpad', cast(r.seq as string), 9, '0'), '')", row -> String.format(Locale.ROOT, "%09d", row.seq()));

    @PersistenceContext
    private EntityManager entities;

    /** One row more than asked for. @param state null for every one */
    List<Takeover> list(TakeoverState state, SortColumns.Chosen<Takeover> order, int limit) {
        TypedQuery<Takeover> query = entities.createQuery("select t from Takeover t where (:any = true or t.state = :state)" + order.and() + order.order(), Takeover.class)
                .setParameter("any", state == null).setParameter("state", state == null ? TakeoverState.DRAFT : state).setMaxResults(limit + 1);
        order.parameters().forEach(query::setParameter);
        return query.getResultList();
    }

    long count(TakeoverState state) {
        return entities.createQuery("select count(t) from Takeover t where t.state = :state", Long.class).setParameter("state", state).getSingleResult();
    }

    /** Kind by kind, also those without a row. */
    List<Counted> counts(TakeoverView takeover) {
        Map<BookKind, long[]> sums = new EnumMap<>(BookKind.class);
        for (BookKind kind : BookKind.values()) {
            sums.put(kind, new long[Outcome.values().length + 2]);
        }
        for (Object[] row : entities.createQuery("select r.kind, r.outcome, r.made, count(r) from BookRow r where r.takeoverId = :takeover group by r.kind, r.outcome, r.made", Object[].class)
                .setParameter("takeover", takeover.id()).getResultList()) {
            long[] sum = sums.get((BookKind) row[0]);
            long amount = (Long) row[3];
            sum[Outcome.values().length] += amount;
            if (row[1] != null) {
                sum[((Outcome) row[1]).ordinal()] += amount;
            }
            if ((Boolean) row[2]) {
                sum[Outcome.values().length + 1] += amount;
            }
        }
        List<Counted> counted = new ArrayList<>();
        sums.forEach((kind, sum) -> counted.add(new Counted(kind, takeover.expected(kind), sum[4], sum[Outcome.NEW.ordinal()], sum[Outcome.SAME.ordinal()], sum[Outcome.DIFFERENT.ordinal()],
                sum[Outcome.QUARANTINED.ordinal()], sum[5])));
        return counted;
    }

    /** One row more than asked for. @param kind null for every kind; so the outcome @param sourceId null for every row */
    List<BookRow> rows(UUID takeoverId, BookKind kind, Outcome outcome, String sourceId, SortColumns.Chosen<BookRow> order, int limit) {
        TypedQuery<BookRow> query = entities.createQuery("select r from BookRow r where r.takeoverId = :takeover" + (kind == null ? "" : " and r.kind = :kind")
                + (outcome == null ? "" : " and r.outcome = :outcome") + (sourceId == null ? "" : " and r.sourceId = :source") + order.and() + order.order(), BookRow.class)
                .setParameter("takeover", takeoverId).setMaxResults(limit + 1);
        if (kind != null) {
            query.setParameter("kind", kind);
        }
        if (outcome != null) {
            query.setParameter("outcome", outcome);
        }
        if (sourceId != null) {
            query.setParameter("source", sourceId);
        }
        order.parameters().forEach(query::setParameter);
        return query.getResultList();
    }

    /** By code of the agency. */
    @SuppressWarnings("unchecked")
    List<OpeningBalance> balance(UUID takeoverId) {
        List<Object[]> rows = entities.createNativeQuery("select a.id, a.code, a.name, b.kind, b.class, b.amount from takeover_balance b join agency a on a.id = b.agency_id"
                + " where b.takeover_id = :takeover order by a.code, b.kind, b.class").setParameter("takeover", takeoverId).getResultList();
        return rows.stream().map(row -> new OpeningBalance((UUID) row[0], (String) row[1], (String) row[2], BookKind.valueOf((String) row[3]), (String) row[4], ((Number) row[5]).longValue())).toList();
    }
}
