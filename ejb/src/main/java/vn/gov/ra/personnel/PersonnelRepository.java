package vn.gov.ra.personnel;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.gov.ra.security.AgencyScope;
import vn.gov.ra.shared.DomainException;

/** The write side of personnel changes and their rules. */
@Dependent
class PersonnelRepository {

    @PersistenceContext
    private EntityManager entities;

    void add(Object row) {
        entities.persist(row);
    }

    /** Writes now, so that a view tells the version the next command has to name. */
    void flush() {
        entities.flush();
    }

    /** A part that moved is a change of the whole: its version goes up. */
    void touch(PersonnelEvent event) {
        entities.flush();
        entities.lock(event, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
    }

    /** For update; the body that reported it and the one the person goes to see it. */
    PersonnelEvent lock(UUID id, AgencyScope scope) {
        return find(id, scope, LockModeType.PESSIMISTIC_WRITE);
    }

    /** To read; seen by the same bodies. */
    PersonnelEvent find(UUID id, AgencyScope scope) {
        return find(id, scope, LockModeType.NONE);
    }

    private PersonnelEvent find(UUID id, AgencyScope scope, LockModeType lock) {
        return entities.createQuery("select e from PersonnelEvent e where e.id = :id and (:all = true or e.agencyId = :agency or e.toAgencyId = :agency)",
                        PersonnelEvent.class)
                .setParameter("id", id).setParameter("all", scope.all()).setParameter("agency", scope.agencyId())
                .setLockMode(lock).getResultStream().findFirst().orElseThrow(() -> new DomainException(PersonnelError.NOT_FOUND, id));
    }

    /** Number of the same change where it is under way. */
    Optional<String> underWay(UUID personId, UUID agencyId, PersonnelKind kind) {
        return entities.createQuery("select e.number from PersonnelEvent e where e.personId = :person and e.agencyId = :agency and e.kind = :kind and e.state in :open",
                        String.class)
                .setParameter("person", personId).setParameter("agency", agencyId).setParameter("kind", kind)
                .setParameter("open", List.of(PersonnelState.REPORTED, PersonnelState.VERIFIED, PersonnelState.PLANNED, PersonnelState.CONFIRMED))
                .getResultStream().findFirst();
    }

    /** Whether another urgent change of the same person has not ended. */
    boolean urgentBeside(PersonnelEvent event) {
        return entities.createQuery("select count(e) from PersonnelEvent e where e.personId = :person and e.id <> :id and e.urgent = true and e.state not in :ended", Long.class)
                .setParameter("person", event.personId()).setParameter("id", event.id())
                .setParameter("ended", Arrays.stream(PersonnelState.values()).filter(PersonnelState::isFinal).toList()).getSingleResult() > 0;
    }

    List<PersonnelPart> parts(UUID eventId) {
        return entities.createQuery("select p from PersonnelPart p where p.eventId = :event order by p.seq", PersonnelPart.class)
                .setParameter("event", eventId).getResultList();
    }

    /** Parts that wait for the end of that line. */
    List<PersonnelPart> runningOfLine(UUID lineId) {
        return entities.createQuery("select p from PersonnelPart p where p.lineId = :line and p.state = :running", PersonnelPart.class)
                .setParameter("line", lineId).setParameter("running", PartState.RUNNING).getResultList();
    }

    /** Parts that wait for something to happen to that object. */
    List<PersonnelPart> runningAbout(PartAction action, UUID objectId) {
        return entities.createQuery("select p from PersonnelPart p where p.objectId = :object and p.action = :action and p.state = :running", PersonnelPart.class)
                .setParameter("object", objectId).setParameter("action", action).setParameter("running", PartState.RUNNING).getResultList();
    }

    List<PersonnelPart> runningWithTerm() {
        return entities.createQuery("select p from PersonnelPart p where p.dueOn is not null and p.state = :running", PersonnelPart.class)
                .setParameter("running", PartState.RUNNING).getResultList();
    }

    List<PersonnelLog> log(UUID eventId) {
        return entities.createQuery("select l from PersonnelLog l where l.eventId = :event order by l.seq", PersonnelLog.class)
                .setParameter("event", eventId).getResultList();
    }

    int lastSeq(UUID eventId) {
        return entities.createQuery("select coalesce(max(l.seq), 0) from PersonnelLog l where l.eventId = :event", Integer.class)
                .setParameter("event", eventId).getSingleResult();
    }

    List<PersonnelRule> rules() {
        return entities.createQuery("select r from PersonnelRule r order by r.kind, r.action", PersonnelRule.class).getResultList();
    }

    Map<PartAction, RuleView> rules(PersonnelKind kind) {
        return entities.createQuery("select r from PersonnelRule r where r.kind = :kind", PersonnelRule.class).setParameter("kind", kind)
                .getResultStream().map(PersonnelRule::view).collect(Collectors.toMap(RuleView::action, rule -> rule));
    }

    Optional<PersonnelRule> rule(PersonnelKind kind, PartAction action) {
        return Optional.ofNullable(entities.find(PersonnelRule.class, new PersonnelRule.Key(kind, action), LockModeType.PESSIMISTIC_WRITE));
    }
}
