package vn.gov.ra.declaration;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.gov.ra.security.AgencyScope;
import vn.gov.ra.shared.DomainException;
import vn.gov.ra.shared.VietnameseText;

/** The write side of campaigns and declarations. */
@Dependent
class DeclarationRepository {

    @PersistenceContext
    private EntityManager entities;

    /** Somebody who holds a certificate in force. */
    record Holder(UUID agencyId, UUID subscriberId, UUID personId, String name, String serial) {
    }

    void add(Object row) {
        entities.persist(row);
    }

    void remove(Object row) {
        entities.remove(row);
    }

    void flush() {
        entities.flush();
    }

    /** Lines are part of the declaration: its version goes up with them. */
    void touch(Declaration declaration) {
        entities.flush();
        entities.lock(declaration, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
    }

    Campaign campaign(UUID id) {
        return campaign(id, LockModeType.NONE);
    }

    /** Whoever answers shares the campaign with the others who do. Always before {@link #lock}: whoever ends it comes the same way. */
    Campaign shareCampaign(UUID id) {
        return campaign(id, LockModeType.PESSIMISTIC_READ);
    }

    /** Whoever ends the campaign has it alone. */
    Campaign lockCampaign(UUID id) {
        return campaign(id, LockModeType.PESSIMISTIC_WRITE);
    }

    private Campaign campaign(UUID id, LockModeType lock) {
        return Optional.ofNullable(entities.find(Campaign.class, id, lock)).orElseThrow(() -> new DomainException(DeclarationError.NOT_FOUND, id));
    }

    /** @throws DomainException {@link DeclarationError#NOT_FOUND}, also for another agency's */
    UUID campaignOf(UUID declarationId, AgencyScope scope) {
        return one("select d.campaignId from Declaration d", UUID.class, declarationId, scope, LockModeType.NONE);
    }

    /** @throws DomainException {@link DeclarationError#NOT_FOUND}, also for another agency's */
    Declaration find(UUID id, AgencyScope scope) {
        return one("select d from Declaration d", Declaration.class, id, scope, LockModeType.NONE);
    }

    /** For update. @throws DomainException {@link DeclarationError#NOT_FOUND}, also for another agency's */
    Declaration lock(UUID id, AgencyScope scope) {
        return one("select d from Declaration d", Declaration.class, id, scope, LockModeType.PESSIMISTIC_WRITE);
    }

    private <T> T one(String what, Class<T> type, UUID id, AgencyScope scope, LockModeType lock) {
        return entities.createQuery(what + " where d.id = :id and (:all = true or d.agencyId = :agency)", type)
                .setParameter("id", id).setParameter("all", scope.all()).setParameter("agency", scope.agencyId()).setLockMode(lock)
                .getResultStream().findFirst().orElseThrow(() -> new DomainException(DeclarationError.NOT_FOUND, id));
    }

    List<Declaration> open(UUID campaignId) {
        return entities.createQuery("select d from Declaration d where d.campaignId = :campaign and d.state = :open", Declaration.class)
                .setParameter("campaign", campaignId).setParameter("open", DeclarationState.OPEN).getResultList();
    }

    List<DeclarationLine> lines(UUID declarationId) {
        return entities.createQuery("select l from DeclarationLine l where l.declarationId = :declaration order by l.seq", DeclarationLine.class)
                .setParameter("declaration", declarationId).getResultList();
    }

    /** Agencies with a seal of their own that exist on that day. */
    List<UUID> agencies(LocalDate day) {
        return entities.createQuery("select a.id from Agency a where a.legalPerson = true and a.validFrom <= :day and (a.validTo is null or a.validTo > :day) order by a.code", UUID.class)
                .setParameter("day", day).getResultList();
    }

    /** Everybody with a certificate in force, by agency and name; a row for each certificate. */
    List<Holder> holders(Instant now) {
        return entities.createQuery("select c.agencyId, s.id, s.personId, s.name, c.serial from Certificate c join Subscriber s on s.id = c.subscriberId"
                        + " where cast(c.state as string) = 'IN_FORCE' and c.notAfter > :now and c.agencyId is not null and s.personId is not null order by s.name, s.id, c.serial", Object[].class)
                .setParameter("now", now).getResultStream().map(row -> new Holder((UUID) row[0], (UUID) row[1], (UUID) row[2], (String) row[3], (String) row[4])).toList();
    }

    /** Of these people those of whom a personnel change was reported since that moment and not taken back. */
    Set<UUID> reported(Collection<UUID> people, Instant since) {
        return people.isEmpty() ? Set.of() : new HashSet<>(entities.createQuery("select e.personId from PersonnelEvent e where e.personId in :people and e.createdAt >= :since"
                        + " and cast(e.state as string) not in ('REJECTED', 'CANCELLED')", UUID.class).setParameter("people", people).setParameter("since", since).getResultList());
    }

    /** Who is registered as a subscriber in the agencies of these declarations, as {@link #nameIn}. */
    Set<String> namesIn(Collection<UUID> declarations) {
        return declarations.isEmpty() ? Set.of() : entities.createQuery("select d.id, s.name from Declaration d join Subscriber s on s.agencyId = d.agencyId where d.id in :declarations"
                        + " and s.personId is not null", Object[].class).setParameter("declarations", declarations).getResultStream()
                .map(row -> nameIn((UUID) row[0], (String) row[1])).collect(Collectors.toSet());
    }

    static String nameIn(UUID declaration, String name) {
        return declaration + " " + VietnameseText.squash(name);
    }
}
