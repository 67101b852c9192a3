package vn.gov.ra.batch;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.gov.ra.shared.Sort;
import vn.gov.ra.shared.SortColumns;

/** The read side of lists. */
@Dependent
class BatchQuery {

    static final SortColumns<BatchSummary> ORDERS = new SortColumns<>("b.id", BatchSummary::id, Sort.down("created")).moment("created", "b.createdAt", BatchSummary::createdAt)
            .text("number", "coalesce(b.number, '')", BatchSummary::number).instant("sentAt", "b.sentAt", BatchSummary::sentAt);

    @PersistenceContext
    private EntityManager entities;

    /** One row more than asked for. */
    List<BatchSummary> list(BatchFilter filter, SortColumns.Chosen<BatchSummary> order, int limit) {
        TypedQuery<BatchSummary> query = entities.createQuery("select new vn.gov.ra.batch.BatchSummary(b.id, b.number, b.form, b.action, b.state, b.note,"
                + " (select count(l) from BatchLine l where l.batchId = b.id and l.removed = false),"
                + " (select count(l) from BatchLine l where l.batchId = b.id and l.removed = false and l.outcome is not null and (l.outcome <> :missing or l.open = false)),"
                + " b.outDocNo, b.createdAt, b.sentAt, b.version) from SubmissionBatch b where (:state is null or b.state = :state)"
                + " and (:form is null or b.form = :form) and (:q is null or concat(function('search_fold', b.number), '') like :q or concat(function('search_fold', b.outDocNo), '') like :q"
                + " or concat(function('search_fold', b.note), '') like :q)"
                + order.and() + order.order(), BatchSummary.class)
                .setParameter("missing", LineOutcome.MISSING).setParameter("state", filter.state()).setParameter("form", filter.form())
                .setParameter("q", filter.pattern()).setMaxResults(limit + 1);
        order.parameters().forEach(query::setParameter);
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
