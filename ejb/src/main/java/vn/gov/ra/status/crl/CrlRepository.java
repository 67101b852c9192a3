package vn.gov.ra.status.crl;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.gov.ra.status.crl.HeldLists.Held;

/** Keeps accepted lists, attempts, and what is over. */
@Dependent
class CrlRepository {

    @PersistenceContext
    private EntityManager entities;

    /** One list of an authority at a time; released with the transaction. */
    void lockAuthority(UUID authorityId) {
        entities.createNativeQuery("select cast(a.id as text) from authority a where a.id = :id for update").setParameter("id", authorityId).getResultList();
    }

    void add(Object row) {
        entities.persist(row);
    }

    void flush() {
        entities.flush();
    }

    HeldLists held(UUID authorityId) {
        return new HeldLists(newest(authorityId, false).orElse(null), newest(authorityId, true).orElse(null));
    }

    private Optional<Held> newest(UUID authorityId, boolean delta) {
        return entities.createQuery("select c.id from Crl c where c.authorityId = :authority and c.delta = :delta order by c.number desc", UUID.class)
                .setParameter("authority", authorityId).setParameter("delta", delta).setMaxResults(1).getResultStream().findFirst()
                .map(id -> entities.find(Crl.class, id).held());
    }

    byte[] der(UUID crlId) {
        return entities.find(Crl.class, crlId).der();
    }


    List<Episode> ended(UUID authorityId) {
        return entities.createQuery("select e from CrlEnded e where e.authorityId = :authority", CrlEnded.class)
                .setParameter("authority", authorityId).getResultStream().map(CrlEnded::episode).toList();
    }

    Instant firstThisUpdate(UUID authorityId) {
        return entities.createQuery("select min(c.thisUpdate) from Crl c where c.authorityId = :authority", Instant.class)
                .setParameter("authority", authorityId).getSingleResult();
    }

    /** Newest first. */
    List<AttemptView> attempts(UUID authorityId, UUID after, int limit) {
        String older = after == null ? "" : " and t.id < :after";
        var query = entities.createQuery("select t from CrlAttempt t where t.authorityId = :authority" + older + " order by t.id desc", CrlAttempt.class)
                .setParameter("authority", authorityId).setMaxResults(limit);
        if (after != null) {
            query.setParameter("after", after);
        }
        return query.getResultStream().map(CrlAttempt::view).toList();
    }

    Instant lastSuccess(UUID authorityId) {
        return entities.createQuery("select max(t.at) from CrlAttempt t where t.authorityId = :authority and t.outcome in :good", Instant.class)
                .setParameter("authority", authorityId).setParameter("good", EnumSet.of(CrlOutcome.UPDATED, CrlOutcome.UNCHANGED)).getSingleResult();
    }
}
