package vn.gov.ra.audit;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Reads the trail, newest first. */
@Dependent
class AuditQuery {

    @PersistenceContext
    private EntityManager entities;

    /** @param filter null fields match everything */
    @SuppressWarnings("unchecked")
    List<AuditEventView> newestFirst(AuditFilter filter, Instant beforeAt, UUID beforeId, int limit) {
        Query query = entities.createNativeQuery("select e.id, e.at, e.actor, e.roles, e.action, e.object_type, e.object_id, e.object_name, e.outcome, e.origin,"
                + " e.correlation, e.details, exists (select 1 from audit_seal s where s.event_id = e.id)"
                + " from audit_event e where (cast(:type as varchar) is null or e.object_type = :type) and (cast(:object as varchar) is null or e.object_id = :object)"
                + " and (cast(:actor as varchar) is null or e.actor = :actor) and (cast(:action as varchar) is null or e.action = :action)"
                + " and (cast(:at as timestamptz) is null or (e.at, e.id) < (cast(:at as timestamptz), cast(:id as uuid)))"
                + " order by e.at desc, e.id desc")
                .setParameter("type", filter.objectType()).setParameter("object", filter.objectId())
                .setParameter("actor", filter.actor()).setParameter("action", filter.action())
                .setParameter("at", beforeAt == null ? null : beforeAt.toString()).setParameter("id", beforeId == null ? null : beforeId.toString())
                .setMaxResults(limit);
        return ((List<Object[]>) query.getResultList()).stream().map(AuditQuery::view).toList();
    }

    private static AuditEventView view(Object[] row) {
        return new AuditEventView((UUID) row[0], (Instant) row[1], (String) row[2], (String) row[3], (String) row[4], (String) row[5], (String) row[6],
                (String) row[7], (String) row[8], (String) row[9], (String) row[10], (String) row[11], (Boolean) row[12]);
    }
}
