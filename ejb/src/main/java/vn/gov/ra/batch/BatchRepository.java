package vn.gov.ra.batch;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.gov.ra.shared.DomainException;

/** The write side of lists. They belong to the registration office, whose people see all of them. */
@Dependent
class BatchRepository {

    @PersistenceContext
    private EntityManager entities;

    void add(Object row) {
        entities.persist(row);
    }

    /** For update: a list is moved by one transaction at a time. */
    SubmissionBatch lock(UUID id) {
        SubmissionBatch batch = entities.createQuery("select b from SubmissionBatch b where b.id = :id", SubmissionBatch.class).setParameter("id", id)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream().findFirst().orElseThrow(() -> new DomainException(BatchError.NOT_FOUND, id));
        entities.refresh(batch);
        return batch;
    }

    SubmissionBatch get(UUID id) {
        return Optional.ofNullable(entities.find(SubmissionBatch.class, id)).orElseThrow(() -> new DomainException(BatchError.NOT_FOUND, id));
    }

    /** In the order of the list; removed ones are left out. */
    /** Sent, and not yet answered whole. */
    List<SubmissionBatch> awaited() {
        return entities.createQuery("select b from SubmissionBatch b where b.state in :states and b.sentAt is not null order by b.id", SubmissionBatch.class)
                .setParameter("states", AnswerTerm.AWAITED).getResultList();
    }

    List<BatchLine> lines(UUID batchId) {
        return entities.createQuery("select l from BatchLine l where l.batchId = :batch and l.removed = false order by l.seq, l.id", BatchLine.class)
                .setParameter("batch", batchId).getResultList();
    }

    Optional<BatchLine> line(UUID batchId, UUID lineId) {
        return entities.createQuery("select l from BatchLine l where l.batchId = :batch and l.lineId = :line and l.removed = false", BatchLine.class)
                .setParameter("batch", batchId).setParameter("line", lineId).getResultStream().findFirst();
    }

    Optional<BatchLine> openLine(UUID lineId) {
        return entities.createQuery("select l from BatchLine l where l.lineId = :line and l.open = true", BatchLine.class)
                .setParameter("line", lineId).getResultStream().findFirst();
    }

    /** Of these, the ones that stand in an open list. */
    List<UUID> held(Collection<UUID> lineIds) {
        return entities.createQuery("select l.lineId from BatchLine l where l.lineId in :lines and l.open = true", UUID.class)
                .setParameter("lines", lineIds).getResultList();
    }

    /** Lines of lists that were sent and wait for that certificate's revocation. */
    List<BatchLine> awaiting(UUID certificateId) {
        return entities.createQuery("select l from BatchLine l join SubmissionBatch b on b.id = l.batchId where l.targetCertificateId = :certificate"
                + " and l.removed = false and b.sentAt is not null order by l.id desc", BatchLine.class).setParameter("certificate", certificateId).getResultList();
    }

    List<BatchLine> bringing(UUID certificateId) {
        return entities.createQuery("select l from BatchLine l where l.matchedCertificateId = :certificate and l.removed = false order by l.id desc",
                BatchLine.class).setParameter("certificate", certificateId).getResultList();
    }

    Optional<BatchFile> file(UUID batchId, UUID id) {
        return Optional.ofNullable(entities.find(BatchFile.class, id)).filter(file -> file.batchId().equals(batchId));
    }

    List<BatchFile> files(UUID batchId) {
        return entities.createQuery("select f from BatchFile f where f.batchId = :batch order by f.addedAt, f.id", BatchFile.class)
                .setParameter("batch", batchId).getResultList();
    }

    /** A command that touched only the lines makes a new version of the list too: who saw the old one has to look again. */
    void changed(SubmissionBatch batch, long versionBefore) {
        entities.flush();
        if (batch.version() == versionBefore) {
            entities.lock(batch, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
        }
    }

    /** What was written so far reaches the database, so that its rules speak now and versions are known. */
    void flush() {
        entities.flush();
    }
}
