package vn.gov.ra.audit;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.gov.ra.shared.Sort;
import vn.gov.ra.shared.SortColumns;

/** Reads the trail. */
@Dependent
class AuditQuery {

    static final SortColumns<AuditEventView> ORDERS = new SortColumns<>("e.id", AuditEventView::id, Sort.down("at")).moment("at", "e.at", AuditEventView::at);

    @PersistenceContext
    private EntityManager entities;

    /** One row more than asked for. @param filter null fields match everything */
    @SuppressWarnings("unchecked")
    List<AuditEventView> list(AuditFilter filter, SortColumns.Chosen<AuditEventView> order, int limit) {
        Query query = entities.createNativeQuery("select e.id, e.at, e.actor, e.roles, e.action, e.object_type, e.object_id, e.object_name, e.outcome, e.origin,"
                + " e.correlation, e.details, exists (select 1 from audit_seal s where s.event_id = e.id)"
                + " from audit_event e where (cast(:type as varchar) is null or e.object_type = :type) and (cast(:object as varchar) is null or e.object_id = :object)"
                + " and (cast(:actor as varchar) is null or e.actor = :actor) and (cast(:action as varchar) is null or e.action = :action)"
                + order.and() + order.order())
                .setParameter("type", filter.objectType()).setParameter("object", filter.objectId())
                .setParameter("actor", filter.actor()).setParameter("action", filter.action())
                .setMaxResults(limit + 1);
        order.parameters().forEach(query::setParameter);
        return ((List<Object[]>) query.getResultList()).stream().map(AuditQuery::view).toList();
    }

    /** @param objectId null for the newest of the type */
    Optional<LastChange> lastChange(String objectType, String objectId) {
        List<?> rows = entities.createNativeQuery("select coalesce(u.display_name, e.actor), e.at from audit_event e left join app_user u on u.id = e.actor_id"
                + " where e.object_type = ?1 and (cast(?2 as varchar) is null or e.object_id = ?2) and e.outcome = 'DONE' and e.action not like '%.read%' order by e.at desc, e.id desc")
                .setParameter(1, objectType).setParameter(2, objectId).setMaxResults(1).getResultList();
        return rows.stream().map(row -> (Object[]) row).map(row -> new LastChange((String) row[0], (Instant) row[1])).findFirst();
    }

    private static AuditEventView view(Object[] row) {
        return new AuditEventView((UUID) row[0], (Instant) row[1], (String) row[2], (String) row[3], (String) row[4], (String) row[5], (String) row[6],
                (String) row[7], (String) row[8], (String) row[9], (String) row[10], (String) row[11], (Boolean) row[12]);
    }
}
