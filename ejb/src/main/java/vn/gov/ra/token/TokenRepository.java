package vn.gov.ra.token;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.gov.ra.security.AgencyScope;
import vn.gov.ra.shared.DomainException;

/** The write side of devices. */
@Dependent
class TokenRepository {

    @PersistenceContext
    private EntityManager entities;

    void add(Token token) {
        entities.persist(token);
    }

    /** Writes now, so that a view tells the version the next command has to name. */
    void flush() {
        entities.flush();
    }

    /** For update: a device is moved by one transaction at a time. */
    Token lock(UUID id, AgencyScope scope) {
        return find(id, scope, LockModeType.PESSIMISTIC_WRITE);
    }

    Token find(UUID id, AgencyScope scope) {
        return find(id, scope, LockModeType.NONE);
    }

    private Token find(UUID id, AgencyScope scope, LockModeType lock) {
        return entities.createQuery("select t from Token t where t.id = :id and (:all = true or t.agencyId = :agency)", Token.class)
                .setParameter("id", id).setParameter("all", scope.all()).setParameter("agency", scope.agencyId())
                .setLockMode(lock).getResultStream().findFirst().orElseThrow(() -> new DomainException(TokenError.NOT_FOUND, id));
    }

    /** Of every agency, with their slots. */
    List<Token> byIds(Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : entities.createQuery("select distinct t from Token t left join fetch t.slots where t.id in :ids", Token.class)
                .setParameter("ids", ids).getResultList();
    }

    Optional<Token> bySerial(String serial) {
        return bySerials(List.of(serial)).stream().findFirst();
    }

    /** With their slots. */
    List<Token> bySerials(Collection<String> serials) {
        return serials.isEmpty() ? List.of() : entities.createQuery("select distinct t from Token t left join fetch t.slots where t.serial in :serials order by t.id", Token.class)
                .setParameter("serials", serials).getResultList();
    }

    Optional<Token> ofModel(String model, String serial) {
        return entities.createQuery("select t from Token t where t.serial = :serial and t.model = :model", Token.class)
                .setParameter("serial", serial).setParameter("model", model).getResultStream().findFirst();
    }

    /** With its slots, because pages look at it after the transaction. */
    Optional<Token> ofLine(UUID lineId) {
        return entities.createQuery("select t from Token t left join fetch t.slots where t.lineId = :line order by t.id desc", Token.class)
                .setParameter("line", lineId).getResultList().stream().findFirst();
    }

    /** In the store at that place; with their slots. */
    List<Token> at(String location) {
        return entities.createQuery("select distinct t from Token t left join fetch t.slots where t.location = :location and t.holderType = :office order by t.serial, t.id",
                Token.class).setParameter("location", location).setParameter("office", HolderType.OFFICE).getResultList();
    }

    /** Devices the person holds, uses, or keeps for an organisation; with their slots. */
    List<Token> ofSubscriber(UUID subscriberId) {
        return entities.createQuery("select t from Token t where t.subscriberId = :subscriber order by t.serial, t.id", Token.class)
                .setParameter("subscriber", subscriberId).getResultList();
    }

    List<Token> ofPerson(UUID personId) {
        return entities.createQuery("select distinct t from Token t left join fetch t.slots where t.holderPersonId = :person or t.subscriberId in"
                + " (select s.id from Subscriber s where s.personId = :person or s.custodianPersonId = :person) order by t.serial, t.id", Token.class)
                .setParameter("person", personId).getResultList();
    }

    /** Devices out of use for a time since before then. */
    List<UUID> suspendedBefore(Instant then) {
        return entities.createQuery("select t.id from Token t where t.state = :suspended and t.stateSince < :before order by t.id", UUID.class)
                .setParameter("suspended", TokenState.SUSPENDED).setParameter("before", then).getResultList();
    }

    /** Devices in somebody's hand with a certificate on them whose time has ended. */
    List<UUID> withExpired(Instant now, Collection<TokenState> states) {
        return entities.createQuery("select distinct t.id from Token t join t.slots s join Certificate c on c.id = s where t.state in :states and c.notAfter < :now"
                + " order by t.id", UUID.class).setParameter("states", states).setParameter("now", now).getResultList();
    }

    /** Called back, and an agency answers for them. */
    List<DueDevices.Due> dueBack() {
        return entities.createQuery("select new vn.gov.ra.token.DueDevices$Due(t.id, t.serial, t.agencyId, t.dueOn) from Token t where t.state = :recalled and t.dueOn is not null"
                + " and t.agencyId is not null order by t.id", DueDevices.Due.class).setParameter("recalled", TokenState.RECALLED).getResultList();
    }

    /** Called back until a day. */
    List<Token> recalled() {
        return entities.createQuery("select t from Token t where t.state = :recalled and t.dueOn is not null order by t.id", Token.class)
                .setParameter("recalled", TokenState.RECALLED).getResultList();
    }

    /** With all their slots. */
    List<Token> holding(Collection<UUID> certificateIds) {
        return certificateIds.isEmpty() ? List.of() : entities.createQuery("select distinct t from Token t left join fetch t.slots where t.id in"
                + " (select x.id from Token x join x.slots s where s in :certificates) order by t.id", Token.class)
                .setParameter("certificates", certificateIds).getResultList();
    }
}
