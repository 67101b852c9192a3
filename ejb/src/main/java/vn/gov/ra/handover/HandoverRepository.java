package vn.gov.ra.handover;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.gov.ra.security.AgencyScope;
import vn.gov.ra.shared.DomainException;

/** The write side of minutes and register. */
@Dependent
class HandoverRepository {

    @PersistenceContext
    private EntityManager entities;

    void add(Object row) {
        entities.persist(row);
    }

    /** Writes now, so that a broken constraint is this command's refusal. */
    void flush() {
        entities.flush();
    }

    /** For update. */
    Minutes lock(UUID id, AgencyScope scope) {
        return find(id, scope, LockModeType.PESSIMISTIC_WRITE);
    }

    Minutes find(UUID id, AgencyScope scope) {
        return find(id, scope, LockModeType.NONE);
    }

    private Minutes find(UUID id, AgencyScope scope, LockModeType lock) {
        return entities.createQuery("select m from Minutes m where m.id = :id and (:all = true or m.agencyId = :agency)", Minutes.class)
                .setParameter("id", id).setParameter("all", scope.all()).setParameter("agency", scope.agencyId())
                .setLockMode(lock).getResultStream().findFirst().orElseThrow(() -> new DomainException(HandoverError.NOT_FOUND, id));
    }

    List<CustodyMove> moves(UUID minutesId) {
        return entities.createQuery("select c from CustodyMove c where c.minutesId = :minutes order by c.lineNo, c.id", CustodyMove.class)
                .setParameter("minutes", minutesId).getResultList();
    }

    List<MinutesSignature> signatures(UUID minutesId) {
        return entities.createQuery("select s from MinutesSignature s where s.minutesId = :minutes order by s.party, s.id", MinutesSignature.class)
                .setParameter("minutes", minutesId).getResultList();
    }

    /** Shown name of other minutes that are open and name the device. */
    Optional<String> otherOpenMinutes(UUID tokenId) {
        return entities.createQuery("select coalesce(m.number, cast(m.id as string)) from CustodyMove c join Minutes m on m.id = c.minutesId"
                + " where c.tokenId = :token and m.state in :open order by m.id", String.class)
                .setParameter("token", tokenId).setParameter("open", List.of(MinutesState.DRAFT, MinutesState.ISSUED, MinutesState.GIVER_SIGNED))
                .setMaxResults(1).getResultStream().findFirst();
    }
}
