package vn.gov.ra.audit;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Who changed an object last, for somebody who has that object on a form and was overtaken: name and moment, and nothing else of the trail.
 * Whoever asks has read the object through its own service before.
 */
@Dependent
public class LastChanges {

    @PersistenceContext
    private EntityManager entities;

    /** @param objectId null for the newest of the type, where all of it stands on one form */
    public Optional<LastChange> of(String objectType, String objectId) {
        List<?> rows = entities.createNativeQuery("select coalesce(u.display_name, e.actor), e.at from audit_event e left join app_user u on u.id = e.actor_id"
                + " where e.object_type = ?1 and (cast(?2 as varchar) is null or e.object_id = ?2) and e.outcome = 'DONE' and e.action not like '%.read%' order by e.at desc, e.id desc")
                .setParameter(1, objectType).setParameter(2, objectId).setMaxResults(1).getResultList();
        return rows.stream().map(row -> (Object[]) row).map(row -> new LastChange((String) row[0], (Instant) row[1])).findFirst();
    }
}
