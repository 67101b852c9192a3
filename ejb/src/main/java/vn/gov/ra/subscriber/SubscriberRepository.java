package vn.gov.ra.subscriber;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Keeps subscribers. */
@Dependent
class SubscriberRepository {

    @PersistenceContext
    private EntityManager entities;

    Optional<Subscriber> byId(UUID id) {
        return Optional.ofNullable(entities.find(Subscriber.class, id));
    }

    Optional<Subscriber> person(UUID person, UUID agency) {
        return entities.createQuery("select s from Subscriber s where s.kind = :kind and s.personId = :person and s.agencyId = :agency", Subscriber.class)
                .setParameter("kind", SubjectKind.PERSON).setParameter("person", person).setParameter("agency", agency).getResultStream().findFirst();
    }

    List<Subscriber> ofPersons(Collection<UUID> persons) {
        return persons.isEmpty() ? List.of() : entities.createQuery("select s from Subscriber s where s.kind = :kind and s.personId in :persons order by s.id", Subscriber.class)
                .setParameter("kind", SubjectKind.PERSON).setParameter("persons", persons).getResultList();
    }

    List<Subscriber> byIds(Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : entities.createQuery("select s from Subscriber s where s.id in :ids order by s.id", Subscriber.class).setParameter("ids", ids).getResultList();
    }

    Optional<Subscriber> organisation(UUID agency) {
        return entities.createQuery("select s from Subscriber s where s.kind = :kind and s.agencyId = :agency", Subscriber.class)
                .setParameter("kind", SubjectKind.ORGANISATION).setParameter("agency", agency).getResultStream().findFirst();
    }

    Optional<Subscriber> device(String name, UUID agency) {
        return entities.createQuery("select s from Subscriber s where s.kind = :kind and s.agencyId = :agency and lower(s.name) = lower(:name) order by s.id",
                Subscriber.class).setParameter("kind", SubjectKind.DEVICE).setParameter("agency", agency).setParameter("name", name)
                .setMaxResults(1).getResultStream().findFirst();
    }

    List<Subscriber> keptBy(UUID person) {
        return entities.createQuery("select s from Subscriber s where s.custodianPersonId = :person order by s.id", Subscriber.class)
                .setParameter("person", person).getResultList();
    }

    void add(Subscriber subscriber) {
        entities.persist(subscriber);
    }
}
