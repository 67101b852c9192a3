package vn.gov.ra.subscriber;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Reads who holds which position when. */
@Dependent
class AppointmentQuery {

    @PersistenceContext
    private EntityManager entities;

    boolean headOf(UUID person, UUID agency, LocalDate on) {
        return entities.createQuery("select count(a) from Appointment a where a.personId = :person and a.agencyId = :agency and a.head = true "
                + "and a.validFrom <= :day and (a.validTo is null or a.validTo > :day)", Long.class)
                .setParameter("person", person).setParameter("agency", agency).setParameter("day", on).getSingleResult() > 0;
    }

    List<Appointment> ofPerson(UUID person) {
        return entities.createQuery("select a from Appointment a where a.personId = :person order by a.validFrom desc, a.id", Appointment.class)
                .setParameter("person", person).getResultList();
    }

    /** Appointments of the agency that last on that day, heads first. */
    List<Appointment> ofAgency(UUID agency, LocalDate on) {
        return entities.createQuery("select a from Appointment a where a.agencyId = :agency and a.validFrom <= :day and (a.validTo is null or a.validTo > :day) "
                + "order by case when a.head = true then 0 else 1 end, a.validFrom, a.id", Appointment.class)
                .setParameter("agency", agency).setParameter("day", on).getResultList();
    }

    boolean overlaps(UUID person, NewAppointment other) {
        return ofPerson(person).stream().anyMatch(held -> held.agencyId().equals(other.agencyId()) && held.position().equals(other.position())
                && Period.overlap(held.validFrom(), held.validTo(), other.validFrom(), other.validTo()));
    }
}
