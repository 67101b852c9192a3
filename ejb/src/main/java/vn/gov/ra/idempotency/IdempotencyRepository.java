package vn.gov.ra.idempotency;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import vn.gov.ra.security.SecretBox;

/** Plain SQL, because the insert has to wait for a rival's transaction instead of failing on its key. */
@Dependent
class IdempotencyRepository {

    private static final String PURPOSE = "idempotency_key.body";

    @PersistenceContext
    private EntityManager em;
    @Inject
    private SecretBox box;

    /** False when the key is taken; waits while the transaction that took it is open. */
    boolean take(IdempotencyKey key, String bodySha256, Instant now) {
        return em.createNativeQuery("""
                insert into idempotency_key (owner, key, path, body_sha256, created_at) values (?1, ?2, ?3, ?4, ?5)
                on conflict (owner, key, path) do nothing""")
                .setParameter(1, key.owner()).setParameter(2, key.key()).setParameter(3, key.path())
                .setParameter(4, bodySha256).setParameter(5, now).executeUpdate() == 1;
    }

    void answer(IdempotencyKey key, StoredAnswer answer) {
        em.createNativeQuery("update idempotency_key set status = ?4, location = ?5, body = ?6 where owner = ?1 and key = ?2 and path = ?3")
                .setParameter(1, key.owner()).setParameter(2, key.key()).setParameter(3, key.path())
                .setParameter(4, answer.status()).setParameter(5, answer.location() == null ? "" : answer.location())
                .setParameter(6, box.seal(answer.body().getBytes(StandardCharsets.UTF_8), PURPOSE)).executeUpdate();
    }

    /** The hash of the body it was taken with, and the answer. */
    Taken taken(IdempotencyKey key) {
        List<?> rows = em.createNativeQuery("select body_sha256, status, location, body from idempotency_key where owner = ?1 and key = ?2 and path = ?3")
                .setParameter(1, key.owner()).setParameter(2, key.key()).setParameter(3, key.path()).getResultList();
        if (rows.isEmpty()) {
            return null;
        }
        Object[] row = (Object[]) rows.get(0);
        String location = (String) row[2];
        return new Taken((String) row[0], new StoredAnswer(((Number) row[1]).intValue(), location == null || location.isEmpty() ? null : location,
                new String(box.open((byte[]) row[3], PURPOSE), StandardCharsets.UTF_8)));
    }

    record Taken(String bodySha256, StoredAnswer answer) {
    }
}
