package vn.gov.ra.outbox;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Keeps rows to be sent. */
@Dependent
class OutboxRepository {

    @PersistenceContext
    private EntityManager entities;

    void add(OutboxRow row) {
        entities.persist(row);
    }

    Optional<OutboxRow> byId(UUID id) {
        return Optional.ofNullable(entities.find(OutboxRow.class, id));
    }

    /** Rows that are due and that no other server is looking at; locked until the end of the transaction. */
    @SuppressWarnings("unchecked")
    List<OutboxRow> lockDue(Collection<String> types, Instant now, int most) {
        return entities.createNativeQuery("select o.* from outbox o where o.done_at is null and o.next_at <= :now and o.type in (:types) "
                + "order by o.next_at, o.id limit :most for update skip locked", OutboxRow.class)
                .setParameter("now", now).setParameter("types", types).setParameter("most", most).getResultList();
    }

    long waiting() {
        return entities.createQuery("select count(o) from OutboxRow o where o.doneAt is null", Long.class).getSingleResult();
    }
}
