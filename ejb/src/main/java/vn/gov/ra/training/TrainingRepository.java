package vn.gov.ra.training;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import vn.gov.ra.security.AgencyScope;
import vn.gov.ra.shared.DomainException;

/** The write side of training and commitments. */
@Dependent
class TrainingRepository {

    @PersistenceContext
    private EntityManager entities;

    void add(Object row) {
        entities.persist(row);
    }

    void flush() {
        entities.flush();
    }

    /** Who attended is part of the session: its version goes up. */
    void touch(Session session) {
        entities.flush();
        entities.lock(session, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
    }

    /** That can be chosen for a session of that day, as the list shows them. */
    List<Topic> topics(LocalDate day) {
        Map<String, Topic> last = new LinkedHashMap<>();
        allTopics().stream().filter(one -> !one.validFrom().isAfter(day)).forEach(one -> last.put(one.code(), one));
        return last.values().stream().filter(Topic::offered).sorted(Comparator.comparingInt(Topic::position).thenComparing(Topic::code)).toList();
    }

    /** By code, the oldest version first. */
    List<Topic> allTopics() {
        return entities.createQuery("select t from TrainingTopic t order by t.code, t.validFrom", Topic.class).getResultList();
    }

    /** Of one code, the oldest version first. */
    List<Topic> topics(String code) {
        return entities.createQuery("select t from TrainingTopic t where t.code = :code order by t.validFrom", Topic.class).setParameter("code", code).getResultList();
    }

    /** The newest first. */
    List<CommitmentForm> forms() {
        return entities.createQuery("select f from CommitmentForm f order by f.validFrom desc", CommitmentForm.class).getResultList();
    }

    long given(String edition) {
        return entities.createQuery("select count(c) from Commitment c where c.edition = :edition", Long.class).setParameter("edition", edition).getSingleResult();
    }

    /** For update. @throws DomainException {@link TrainingError#NOT_FOUND} */
    Session lock(UUID id) {
        return Optional.ofNullable(entities.find(Session.class, id, LockModeType.PESSIMISTIC_WRITE)).orElseThrow(() -> new DomainException(TrainingError.NOT_FOUND, id));
    }

    /** @throws DomainException {@link TrainingError#NOT_FOUND} */
    Attendance attendance(UUID sessionId, UUID id) {
        return entities.createQuery("select a from TrainingAttendance a where a.id = :id and a.sessionId = :session", Attendance.class).setParameter("id", id).setParameter("session", sessionId)
                .getResultStream().findFirst().orElseThrow(() -> new DomainException(TrainingError.NOT_FOUND, id));
    }

    Set<UUID> attended(UUID sessionId) {
        return new HashSet<>(entities.createQuery("select a.personId from TrainingAttendance a where a.sessionId = :session and a.struckAt is null", UUID.class).setParameter("session", sessionId).getResultList());
    }

    /** People with that official address. */
    List<UUID> byMail(String mail) {
        return entities.createQuery("select p.id from Person p where lower(p.officialEmail) = lower(:mail)", UUID.class).setParameter("mail", mail).setMaxResults(2).getResultList();
    }

    /** People of that name who hold a position in the agency on that day. */
    List<UUID> byName(String folded, UUID agencyId, LocalDate day) {
        return entities.createQuery("select distinct p.id from Person p join Appointment a on a.personId = p.id where a.agencyId = :agency and a.validFrom <= :day"
                        + " and (a.validTo is null or a.validTo > :day) and function('search_fold', p.fullName) = :name", UUID.class)
                .setParameter("agency", agencyId).setParameter("day", day).setParameter("name", folded).setMaxResults(2).getResultList();
    }

    Optional<CommitmentForm> form(LocalDate day) {
        return entities.createQuery("select f from CommitmentForm f where f.validFrom <= :day order by f.validFrom desc", CommitmentForm.class).setParameter("day", day).setMaxResults(1)
                .getResultStream().findFirst();
    }

    /** Given in that agency, or by somebody whom the agency sees by now: a commitment goes along with the person. @throws DomainException {@link TrainingError#NOT_FOUND} */
    Commitment commitment(UUID id, AgencyScope scope, Predicate<UUID> seesPerson) {
        return Optional.ofNullable(entities.find(Commitment.class, id)).filter(one -> scope.all() || scope.agencyId().equals(one.agencyId()) || seesPerson.test(one.personId()))
                .orElseThrow(() -> new DomainException(TrainingError.NOT_FOUND, id));
    }

    /** One at a time commits for a person, else two clicks are two commitments. */
    void lockPerson(UUID person) {
        entities.createNativeQuery("select id from person where id = :person for no key update").setParameter("person", person).getResultList();
    }

    /** What the person has accepted on the page in these very words. */
    Optional<Commitment> accepted(UUID person, CommitmentText text) {
        return entities.createQuery("select c from Commitment c where c.personId = :person and c.edition = :edition and c.textHash = :hash and c.method = :page order by c.recordedAt", Commitment.class)
                .setParameter("person", person).setParameter("edition", text.edition()).setParameter("hash", Commitment.hash(text)).setParameter("page", CommitmentMethod.PAGE).setMaxResults(1).getResultStream().findFirst();
    }
}
