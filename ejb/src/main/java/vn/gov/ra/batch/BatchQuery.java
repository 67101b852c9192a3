package vn.gov.ra.batch;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.gov.ra.shared.Sort;
import vn.gov.ra.shared.SortColumns;

/** The read side of lists. */
@Dependent
class BatchQuery {

    static final SortColumns<BatchSummary> ORDERS = new SortColumns<>("b.id", BatchSummary::id, Sort.down("created")).moment("created", "b.createdAt", BatchSummary::createdAt)
            .text("number", "coalesce(b.number, '')", BatchSummary::number).instant("sentAt", "b.sentAt", BatchSummary::sentAt);

    @PersistenceContext
    private EntityManager entities;

    /** One row more than asked for. @param overdueBefore by edition: what was sent before should have been answered; empty: all lists */
    List<BatchSummary> list(BatchFilter filter, Map<String, Instant> overdueBefore, SortColumns.Chosen<BatchSummary> order, int limit) {
        List<String> editions = List.copyOf(overdueBefore.keySet());
        String chased = IntStream.range(0, editions.size()).mapToObj(i -> "b.edition = :edition" + i + " and b.sentAt < :before" + i)
                .collect(Collectors.joining(" or ", " and b.state in :awaited and (", ")"));
        TypedQuery<BatchSummary> query = entities.createQuery("select new vn.gov.ra.batch.BatchSummary(b.id, b.number, b.form, b.edition, b.action, b.state, b.note,"
                + " (select count(l) from BatchLine l where l.batchId = b.id and l.removed = false),"
                + " (select count(l) from BatchLine l where l.batchId = b.id and l.removed = false and l.outcome is not null and (l.outcome <> :missing or l.open = false)),"
                + " b.outDocNo, b.createdAt, b.sentAt, b.version) from SubmissionBatch b where (:state is null or b.state = :state)"
                + " and (:form is null or b.form = :form) and (:q is null or concat(function('search_fold', b.number), '') like :q or concat(function('search_fold', b.outDocNo), '') like :q"
                + " or concat(function('search_fold', b.note), '') like :q)"
                + (filter.overdue() ? chased : "") + order.and() + order.order(), BatchSummary.class)
                .setParameter("missing", LineOutcome.MISSING).setParameter("state", filter.state()).setParameter("form", filter.form())
                .setParameter("q", filter.pattern()).setMaxResults(limit + 1);
        order.parameters().forEach(query::setParameter);
        if (filter.overdue()) {
            query.setParameter("awaited", AnswerTerm.AWAITED);
            for (int i = 0; i < editions.size(); i++) {
                query.setParameter("edition" + i, editions.get(i)).setParameter("before" + i, overdueBefore.get(editions.get(i)));
            }
        }
        return query.getResultList();
    }

    List<LineInBatch> ofLine(UUID lineId) {
        return entities.createQuery("select new vn.gov.ra.batch.LineInBatch(b.id, b.number, b.state, l.removed) from BatchLine l"
                + " join SubmissionBatch b on b.id = l.batchId where l.lineId = :line order by l.id", LineInBatch.class)
                .setParameter("line", lineId).getResultList();
    }

    long count(BatchState state) {
        return entities.createQuery("select count(b) from SubmissionBatch b where b.state = :state", Long.class).setParameter("state", state).getSingleResult();
    }

    /** Persons who imported an answer to the list. */
    Set<UUID> importers(UUID batchId) {
        return entities.createQuery("select p.receivedPersonId from ResultPackage p where p.batchId = :batch and p.receivedPersonId is not null", UUID.class)
                .setParameter("batch", batchId).getResultStream().collect(Collectors.toSet());
    }
}
