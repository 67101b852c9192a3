package vn.gov.ra.audit;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Writes rows of the trail; there is nothing to change or delete. */
@Dependent
class AuditRepository {

    @PersistenceContext
    private EntityManager entities;

    void add(AuditEvent event) {
        entities.persist(event);
    }
}
