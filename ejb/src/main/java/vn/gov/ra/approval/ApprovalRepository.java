package vn.gov.ra.approval;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;

/** Rows of decisions and remarks. Whoever asks has found the line within the actor's scope. */
@Dependent
class ApprovalRepository {

    @PersistenceContext
    private EntityManager entities;

    void add(Object row) {
        entities.persist(row);
    }

    List<Decision> decisions(UUID lineId) {
        return entities.createQuery("select d from Decision d where d.lineId = :line order by d.at, d.id", Decision.class).setParameter("line", lineId).getResultList();
    }

    /** Those that count, of one step, newest first. */
    List<Decision> standing(UUID lineId, DecisionStep step) {
        return entities.createQuery("select d from Decision d where d.lineId = :line and d.step = :step and d.voided = false order by d.at desc, d.id desc",
                Decision.class).setParameter("line", lineId).setParameter("step", step.word()).getResultList();
    }

    List<Remark> remarks(UUID lineId) {
        return entities.createQuery("select r from Remark r where r.lineId = :line order by r.at, r.id", Remark.class).setParameter("line", lineId).getResultList();
    }
}
