package vn.gov.ra.batch;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The read side of lists. */
@Dependent
class BatchQuery {

    private static final UUID FIRST = new UUID(-1, -1);

    @PersistenceContext
    private EntityManager entities;

    /** Newest first; {@code before} is the last row of the page before. */
    List<BatchSummary> newestFirst(BatchFilter filter, UUID before, int limit) {
        return entities.createQuery("select new vn.gov.ra.batch.BatchSummary(b.id, b.number, b.form, b.action, b.state, b.note,"
                + " (select count(l) from BatchLine l where l.batchId = b.id and l.removed = false),"
                + " (select count(l) from BatchLine l where l.batchId = b.id and l.removed = false and l.outcome is not null and (l.outcome <> :missing or l.open = false)),"
                + " b.outDocNo, b.createdAt, b.sentAt, b.version) from SubmissionBatch b where (:state is null or b.state = :state)"
                + " and (:form is null or b.form = :form) and (:q is null or lower(b.number) like :q or lower(b.outDocNo) like :q or lower(b.note) like :q)"
                + " and (:all = true or b.id < :before) order by b.id desc", BatchSummary.class)
                .setParameter("missing", LineOutcome.MISSING).setParameter("state", filter.state()).setParameter("form", filter.form())
                .setParameter("q", filter.pattern()).setParameter("all", before == null).setParameter("before", before == null ? FIRST : before)
                .setMaxResults(limit).getResultList();
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
