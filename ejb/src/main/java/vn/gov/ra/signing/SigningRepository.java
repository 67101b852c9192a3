package vn.gov.ra.signing;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Keeps errands; whoever uses an address holds the row, so that of two calls one comes too late. */
@Dependent
class SigningRepository {

    @PersistenceContext
    private EntityManager entities;

    void add(SigningErrand errand) {
        entities.persist(errand);
        entities.flush();
    }

    Optional<SigningErrand> held(UUID id) {
        return Optional.ofNullable(entities.find(SigningErrand.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    Optional<SigningErrand> byId(UUID id) {
        return Optional.ofNullable(entities.find(SigningErrand.class, id));
    }

    Optional<SigningErrand> byLetterSecret(String hash) {
        return first("letterSecretHash", hash);
    }

    Optional<SigningErrand> byReturnSecret(String hash) {
        return first("returnSecretHash", hash);
    }

    /** Those of a letter that one person began. */
    List<SigningErrand> begun(UUID objectId, UUID userId) {
        return entities.createQuery("select e from SigningErrand e where e.objectId = :object and e.userId = :user", SigningErrand.class)
                .setParameter("object", objectId).setParameter("user", userId).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList();
    }

    /** @return how many */
    int removeEndedBefore(Instant moment) {
        return entities.createQuery("delete from SigningErrand e where e.expiresAt < :moment").setParameter("moment", moment).executeUpdate();
    }

    private Optional<SigningErrand> first(String column, String hash) {
        return entities.createQuery("select e from SigningErrand e where e." + column + " = :hash", SigningErrand.class).setParameter("hash", hash)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream().findFirst();
    }
}
