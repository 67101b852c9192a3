package vn.gov.ra.job;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Keeps the jobs. */
@Dependent
class JobRepository {

    @PersistenceContext
    private EntityManager entities;

    void add(Job job) {
        entities.persist(job);
    }

    Optional<Job> lock(UUID id) {
        return Optional.ofNullable(entities.find(Job.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    Optional<Job> visible(UUID id, String owner, boolean everything) {
        return entities.createQuery("select j from Job j where j.id = :id and (:all = true or j.owner = :owner)", Job.class)
                .setParameter("id", id).setParameter("all", everything).setParameter("owner", owner).getResultStream().findFirst();
    }

    Optional<Job> byId(UUID id) {
        return Optional.ofNullable(entities.find(Job.class, id));
    }

    List<Job> unfinished() {
        return entities.createQuery("select j from Job j where j.finishedAt is null", Job.class).getResultList();
    }
}
