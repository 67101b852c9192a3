package vn.gov.ra.status.crl;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    /** Distribution points that lists were accepted of; empty text for lists of everything. */
    List<String> points(UUID authorityId) {
        return entities.createQuery("select distinct c.point from Crl c where c.authorityId = :authority order by c.point", String.class)
                .setParameter("authority", authorityId).getResultList();
    }

    HeldLists held(UUID authorityId, String point) {
        return new HeldLists(newest(authorityId, point, false).orElse(null), newest(authorityId, point, true).orElse(null));
    }

    /** Without the list's octets, because this is asked every second. */
    private Optional<Held> newest(UUID authorityId, String point, boolean delta) {
        return entities.createQuery("select c.id, c.number, c.baseNumber, c.thisUpdate, c.nextUpdate, c.sha256, c.entries, c.sourceUrl from Crl c"
                + " where c.authorityId = :authority and c.point = :point and c.delta = :delta order by c.number desc", Object[].class)
                .setParameter("authority", authorityId).setParameter("point", point).setParameter("delta", delta).setMaxResults(1).getResultStream().findFirst()
                .map(row -> Crl.held((UUID) row[0], (BigDecimal) row[1], (BigDecimal) row[2], (Instant) row[3], (Instant) row[4], (String) row[5], (Integer) row[6],
                        (String) row[7]));
    }

    byte[] der(UUID crlId) {
        return entities.createQuery("select c.der from Crl c where c.id = :id", byte[].class).setParameter("id", crlId).getSingleResult();
    }


    List<Episode> ended(UUID authorityId, String point) {
        return entities.createQuery("select e from CrlEnded e join Crl c on c.id = e.crlId where e.authorityId = :authority and c.point = :point", CrlEnded.class)
                .setParameter("authority", authorityId).setParameter("point", point).getResultStream().map(CrlEnded::episode).toList();
    }

    Map<UUID, BigInteger> numbers(Collection<UUID> crls) {
        Map<UUID, BigInteger> numbers = new HashMap<>();
        entities.createQuery("select c.id, c.number from Crl c where c.id in :crls", Object[].class).setParameter("crls", crls).getResultList()
                .forEach(row -> numbers.put((UUID) row[0], ((BigDecimal) row[1]).toBigInteger()));
        return numbers;
    }

    Instant firstThisUpdate(UUID authorityId, String point) {
        return entities.createQuery("select min(c.thisUpdate) from Crl c where c.authorityId = :authority and c.point = :point", Instant.class)
                .setParameter("authority", authorityId).setParameter("point", point).getSingleResult();
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
