package vn.gov.ra.request;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The person blocks of dossiers. */
@Dependent
class ContactRepository {

    private static final Set<LineState> ENDED = EnumSet.of(LineState.DONE, LineState.REJECTED, LineState.CA_REJECTED, LineState.WITHDRAWN, LineState.LAPSED, LineState.VOID);

    @PersistenceContext
    private EntityManager entities;

    record Sealed(UUID dossierId, String sealed) {
    }

    record Known(String fullName, String numberHash, String email) {
    }

    Optional<Known> known(UUID personId) {
        return entities.createQuery("select new vn.gov.ra.request.ContactRepository$Known(p.fullName, p.nationalIdHash, p.officialEmail) from Person p where p.id = :person", Known.class)
                .setParameter("person", personId).getResultStream().findFirst();
    }

    /** Of the agencies the person worked for or was a subscriber of, and of dossiers the person made. */
    List<Sealed> ended(UUID personId) {
        return entities.createQuery("select new vn.gov.ra.request.ContactRepository$Sealed(d.id, d.contact) from Dossier d where d.contact is not null and (d.createdPersonId = :person"
                        + " or d.agencyId in (select a.agencyId from Appointment a where a.personId = :person) or d.agencyId in (select s.agencyId from Subscriber s where s.personId = :person))"
                        + " and not exists (select l.id from RequestLine l where l.dossierId = d.id and l.state not in :ended)", Sealed.class)
                .setParameter("person", personId).setParameter("ended", ENDED).getResultList();
    }

    void clear(UUID dossierId) {
        entities.createQuery("update Dossier d set d.contact = null where d.id = :id").setParameter("id", dossierId).executeUpdate();
    }
}
