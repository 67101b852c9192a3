package vn.gov.ra.takeover;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.gov.ra.shared.DomainException;

/** The write side of take-overs. */
@Dependent
class TakeoverRepository {

    @PersistenceContext
    private EntityManager entities;

    void add(Object row) {
        entities.persist(row);
    }

    void flush() {
        entities.flush();
    }

    /** Until this transaction ends nothing is written between queries: with thousands of rows each query would look through all of them. */
    void writeLate() {
        entities.setFlushMode(FlushModeType.COMMIT);
    }

    /** For update: one command or one run at a time. @throws DomainException {@link TakeoverError#NOT_FOUND} */
    Takeover lock(UUID id) {
        return Optional.ofNullable(entities.find(Takeover.class, id, LockModeType.PESSIMISTIC_WRITE)).orElseThrow(() -> new DomainException(TakeoverError.NOT_FOUND, id));
    }

    /** @throws DomainException {@link TakeoverError#NOT_FOUND} */
    Takeover byId(UUID id) {
        return Optional.ofNullable(entities.find(Takeover.class, id)).orElseThrow(() -> new DomainException(TakeoverError.NOT_FOUND, id));
    }

    List<Takeover> interrupted() {
        return entities.createQuery("select t from Takeover t where t.state in :running", Takeover.class).setParameter("running", List.of(TakeoverState.CHECKING, TakeoverState.TAKING)).getResultList();
    }

    List<Book> books(UUID takeoverId) {
        return entities.createQuery("select b from Book b where b.takeoverId = :takeover order by b.seq", Book.class).setParameter("takeover", takeoverId).getResultList();
    }

    boolean has(UUID takeoverId, BookKind kind, String sha256) {
        return entities.createQuery("select count(b) from Book b where b.takeoverId = :takeover and b.kind = :kind and b.sha256 = :sha", Long.class)
                .setParameter("takeover", takeoverId).setParameter("kind", kind).setParameter("sha", sha256).getSingleResult() > 0;
    }

    /** @throws DomainException {@link TakeoverError#NOT_FOUND} */
    BookRow row(UUID takeoverId, UUID id) {
        return entities.createQuery("select r from BookRow r where r.takeoverId = :takeover and r.id = :id", BookRow.class).setParameter("takeover", takeoverId).setParameter("id", id)
                .getResultStream().findFirst().orElseThrow(() -> new DomainException(TakeoverError.NOT_FOUND, id));
    }

    long undecided(UUID takeoverId) {
        return entities.createQuery("select count(r) from BookRow r where r.takeoverId = :takeover and r.outcome = :different and r.decision is null", Long.class)
                .setParameter("takeover", takeoverId).setParameter("different", Outcome.DIFFERENT).getSingleResult();
    }

    long rowCount(UUID takeoverId) {
        return entities.createQuery("select count(r) from BookRow r where r.takeoverId = :takeover", Long.class).setParameter("takeover", takeoverId).getSingleResult();
    }

    /** All rows in the order of judging. */
    List<BookRow> rows(UUID takeoverId) {
        return entities.createQuery("select r from BookRow r where r.takeoverId = :takeover order by r.seq, r.id", BookRow.class).setParameter("takeover", takeoverId).getResultList();
    }

    List<BookRow> rows(Collection<UUID> ids) {
        return entities.createQuery("select r from BookRow r where r.id in :ids order by r.seq, r.id", BookRow.class).setParameter("ids", ids).getResultList();
    }

    /** Certificates in the register that the books say are on that device. */
    List<UUID> certificatesOn(UUID takeoverId, String tokenSerial) {
        return entities.createQuery("select r.objectId from BookRow r where r.takeoverId = :takeover and r.kind = :certificates and r.tokenSerial = :token and r.objectId is not null"
                        + " and r.outcome in :agreed order by r.seq", UUID.class).setParameter("takeover", takeoverId).setParameter("certificates", BookKind.CERTIFICATES)
                .setParameter("token", tokenSerial).setParameter("agreed", List.of(Outcome.NEW, Outcome.SAME)).getResultList();
    }

    void made(UUID takeoverId, Made.Type type, UUID object) {
        entities.persist(new Made(takeoverId, type, object));
    }

    /** Remembers how each object stands, so that an undoing sees whether somebody has worked on it since. */
    void remember(UUID takeoverId) {
        for (Made.Type type : List.of(Made.Type.AGENCY, Made.Type.PERSON, Made.Type.SUBSCRIBER, Made.Type.APPOINTMENT, Made.Type.TOKEN)) {
            entities.createNativeQuery("update takeover_made m set version = o.version from " + table(type) + " o where o.id = m.object_id and m.object_type = :type and m.takeover_id = :takeover")
                    .setParameter("type", type.name()).setParameter("takeover", takeoverId).executeUpdate();
        }
    }

    /** What the office began with, agency by agency, as the books and the registers agree. @param end first moment after the day of the books */
    void balance(UUID takeoverId, Instant end) {
        entities.createNativeQuery("delete from takeover_balance where takeover_id = :takeover").setParameter("takeover", takeoverId).executeUpdate();
        entities.createNativeQuery("insert into takeover_balance (takeover_id, agency_id, kind, class, amount) select r.takeover_id, c.agency_id, 'CERTIFICATES',"
                        + " case when c.state = 'REVOKED' and c.revoked_at < :end then 'REVOKED' when c.state = 'ON_HOLD' and c.revoked_at < :end then 'HELD' when c.not_after < :end then 'EXPIRED' else 'LIVE' end,"
                        + " count(*) from takeover_row r join certificate c on c.id = r.object_id where r.takeover_id = :takeover and r.kind = 'CERTIFICATES' and r.outcome in ('NEW', 'SAME')"
                        + " and c.agency_id is not null group by 1, 2, 4").setParameter("takeover", takeoverId).setParameter("end", end).executeUpdate();
        entities.createNativeQuery("insert into takeover_balance (takeover_id, agency_id, kind, class, amount) select r.takeover_id, t.agency_id, 'TOKENS', t.state, count(*)"
                        + " from takeover_row r join token t on t.id = r.object_id where r.takeover_id = :takeover and r.kind = 'TOKENS' and r.outcome in ('NEW', 'SAME')"
                        + " and t.agency_id is not null group by 1, 2, 4").setParameter("takeover", takeoverId).executeUpdate();
    }

    static String table(Made.Type type) {
        return switch (type) {
            case AGENCY -> "agency";
            case PERSON -> "person";
            case SUBSCRIBER -> "subscriber";
            case APPOINTMENT -> "appointment";
            case CERTIFICATE -> "certificate";
            case TOKEN -> "token";
        };
    }
}
