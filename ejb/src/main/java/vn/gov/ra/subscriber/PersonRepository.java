package vn.gov.ra.subscriber;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Keeps persons and their appointments. */
@Dependent
class PersonRepository {

    @PersistenceContext
    private EntityManager entities;

    Optional<Person> byId(UUID id) {
        return Optional.ofNullable(entities.find(Person.class, id));
    }

    Optional<Person> byNationalIdHash(String hash) {
        return byNationalIdHashes(Set.of(hash)).stream().findFirst();
    }

    List<Person> byNationalIdHashes(Set<String> hashes) {
        return hashes.isEmpty() ? List.of() : entities.createQuery("select p from Person p where p.nationalIdHash in :hashes", Person.class).setParameter("hashes", hashes).getResultList();
    }

    void add(Person person) {
        entities.persist(person);
    }

    void add(Appointment appointment) {
        entities.persist(appointment);
    }

    Optional<Appointment> appointment(UUID id) {
        return Optional.ofNullable(entities.find(Appointment.class, id));
    }

    /** So that a rule of the database is seen here and not at the end of the transaction. */
    void flush() {
        entities.flush();
    }
}
