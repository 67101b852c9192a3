package vn.gov.ra.batch.result;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.gov.ra.shared.DomainException;

/** Answers and their rows. */
@Dependent
class ResultRepository {

    @PersistenceContext
    private EntityManager entities;

    void add(Object row) {
        entities.persist(row);
    }

    ResultPackage get(UUID id) {
        return Optional.ofNullable(entities.find(ResultPackage.class, id)).orElseThrow(() -> new DomainException(ResultError.NOT_FOUND, id));
    }

    /** For update: rows of one answer are written one after the other. */
    ResultPackage lock(UUID id) {
        return Optional.ofNullable(entities.find(ResultPackage.class, id, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> new DomainException(ResultError.NOT_FOUND, id));
    }

    Optional<ResultPackage> same(UUID batchId, String sha256) {
        return entities.createQuery("select p from ResultPackage p where p.batchId = :batch and p.sha256 = :sha", ResultPackage.class)
                .setParameter("batch", batchId).setParameter("sha", sha256).getResultStream().findFirst();
    }

    List<ResultPackage> ofBatch(UUID batchId) {
        return entities.createQuery("select p from ResultPackage p where p.batchId = :batch order by p.receivedAt, p.id", ResultPackage.class)
                .setParameter("batch", batchId).getResultList();
    }

    List<ResultMatch> matches(UUID packageId) {
        return entities.createQuery("select m from ResultMatch m where m.packageId = :package order by m.seq", ResultMatch.class)
                .setParameter("package", packageId).getResultList();
    }

    Optional<ResultMatch> match(UUID packageId, int seq) {
        return entities.createQuery("select m from ResultMatch m where m.packageId = :package and m.seq = :seq", ResultMatch.class)
                .setParameter("package", packageId).setParameter("seq", seq).getResultStream().findFirst();
    }

    void flush() {
        entities.flush();
    }
}
