package vn.gov.ra.training;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
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

    List<Topic> topics() {
        return entities.createQuery("select t from TrainingTopic t order by t.position, t.code", Topic.class).getResultList();
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

    /** @throws DomainException {@link TrainingError#NOT_FOUND}, also for another agency's */
    Commitment commitment(UUID id, AgencyScope scope) {
        return entities.createQuery("select c from Commitment c where c.id = :id and (:all = true or c.agencyId = :agency)", Commitment.class).setParameter("id", id)
                .setParameter("all", scope.all()).setParameter("agency", scope.agencyId()).getResultStream().findFirst().orElseThrow(() -> new DomainException(TrainingError.NOT_FOUND, id));
    }
}
