package vn.gov.ra.overview;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** The targets. */
@Dependent
class CoverageRepository {

    @PersistenceContext
    private EntityManager entities;

    List<CoverageTarget> all() {
        return entities.createQuery("select t from CoverageTarget t", CoverageTarget.class).getResultList();
    }

    CoverageTarget lock(AgencyLevel level, CoverageCategory category) {
        return entities.createQuery("select t from CoverageTarget t where t.level = :level and t.category = :category", CoverageTarget.class)
                .setParameter("level", level).setParameter("category", category).setLockMode(LockModeType.PESSIMISTIC_WRITE).getSingleResult();
    }

    void flush() {
        entities.flush();
    }
}
