package vn.gov.ra.subscriber;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.gov.ra.agency.AgencyDirectory;
import vn.gov.ra.audit.AuditTrail;
import vn.gov.ra.security.Actor;
import vn.gov.ra.security.CurrentActor;
import vn.gov.ra.security.Role;
import vn.gov.ra.security.SecretBox;
import vn.gov.ra.shared.DomainException;
import vn.gov.ra.shared.FieldError;
import vn.gov.ra.shared.Offered;
import vn.gov.ra.shared.Paging;
import vn.gov.ra.shared.Slice;
import vn.gov.ra.shared.SortColumns;
import vn.gov.ra.shared.Versions;

/** Persons for pages and REST, within the reader's agency. Personal numbers are masked; reading one in full is an act of its own. */
@Stateless
public class PersonService {

    @Inject
    private PersonQuery query;
    @Inject
    private PersonRepository persons;
    @Inject
    private PersonRegister register;
    @Inject
    private AppointmentQuery appointments;
    @Inject
    private AgencyDirectory agencies;
    @Inject
    private CurrentActor current;
    @Inject
    private AuditTrail audit;
    @Inject
    private SecretBox box;

    /** @param limit what the caller asked for, null for the usual page */
    @RolesAllowed({Role.CLERK, Role.AGENCY_SIGNER, Role.OFFICER, Role.OFFICE_SIGNER, Role.STOREKEEPER, Role.OBSERVER, Role.ADMIN})
    public Slice<PersonView> list(PersonFilter filter, Integer limit, String cursor) {
        return list(filter, Paging.of(cursor, limit));
    }

    /** By given name of its own. */
    @RolesAllowed({Role.CLERK, Role.AGENCY_SIGNER, Role.OFFICER, Role.OFFICE_SIGNER, Role.STOREKEEPER, Role.OBSERVER, Role.ADMIN})
    public Slice<PersonView> list(PersonFilter filter, Paging paging) {
        SortColumns.Chosen<Person> order = PersonQuery.ORDERS.by(paging);
        String number = NationalId.clean(filter.q());
        String hash = NationalId.wellFormed(number) && !current.get().masked() ? box.lookupHash(number) : null;
        return order.slice(query.list(current.get().scope(), filter, hash, order, paging.size()), paging.size()).map(this::shown);
    }

    /**
     * The person with that whole personal number, by its keyed hash; anything else finds nobody. Who found whom is kept in the trail.
     *
     * @param typed blanks and dots do not matter
     */
    @RolesAllowed({Role.CLERK, Role.AGENCY_SIGNER, Role.OFFICER, Role.OFFICE_SIGNER})
    public Optional<PersonView> findByNationalId(String typed) {
        String number = NationalId.clean(typed);
        if (!NationalId.wellFormed(number)) {
            return Optional.empty();
        }
        List<Person> found = query.list(current.get().scope(), new PersonFilter(null, null), box.lookupHash(number),
                PersonQuery.ORDERS.by(Paging.of(null, 1)), 1);
        found.forEach(person -> audit.record("person.find", "person", person.id(), person.fullName()));
        return found.stream().findFirst().map(this::shown);
    }

    @RolesAllowed({Role.CLERK, Role.AGENCY_SIGNER, Role.OFFICER, Role.OFFICE_SIGNER, Role.STOREKEEPER, Role.OBSERVER, Role.ADMIN})
    public PersonView get(UUID id) {
        return shown(inScope(id));
    }

    /** The commands about the person, each with whether the reader may take it now. */
    @RolesAllowed({Role.CLERK, Role.AGENCY_SIGNER, Role.OFFICER, Role.OFFICE_SIGNER, Role.STOREKEEPER, Role.OBSERVER, Role.ADMIN})
    public List<Offered> actions(UUID id) {
        return PersonOffers.of(inScope(id), current.get());
    }

    /** Positions through time, the newest first; of other agencies too, so that a transfer is seen. */
    @RolesAllowed({Role.CLERK, Role.AGENCY_SIGNER, Role.OFFICER, Role.OFFICE_SIGNER, Role.STOREKEEPER, Role.OBSERVER, Role.ADMIN})
    public List<AppointmentView> appointments(UUID personId) {
        inScope(personId);
        return appointments.ofPerson(personId).stream().map(held -> held.view(agencies.byId(held.agencyId()).name())).toList();
    }

    /** The personal number in full, for those whose work needs it; who read whose is kept in the trail. */
    @RolesAllowed({Role.CLERK, Role.AGENCY_SIGNER, Role.OFFICER, Role.OFFICE_SIGNER})
    public String revealNationalId(UUID id) {
        Person person = inScope(id);
        String number = person.nationalId(box);
        if (number == null) {
            throw new DomainException(SubscriberError.NO_NATIONAL_ID, person.fullName());
        }
        audit.record("person.reveal", "person", id, person.fullName());
        return number;
    }

    /**
     * Enters a person by hand: whoever gets an account before any request named him or her. A known personal number finds its person.
     *
     * @throws DomainException {@link SubscriberError#BAD_NATIONAL_ID}, {@link SubscriberError#NAME_DIFFERS}
     */
    @RolesAllowed({Role.OFFICER, Role.ADMIN})
    public PersonView enter(PersonDetails about) {
        if (about.nationalId() != null && !NationalId.wellFormed(about.nationalId())) {
            throw new DomainException(SubscriberError.BAD_NATIONAL_ID, List.of(new FieldError("/nationalId", SubscriberError.BAD_NATIONAL_ID)));
        }
        PersonView view = register.personOf(about);
        persons.flush();
        audit.record("person.enter", "person", view.id(), view.fullName());
        return view;
    }

    /** Enters a position. Agencies tell of changes by a personnel event; this is for the office and for setting up. */
    @RolesAllowed({Role.OFFICER, Role.ADMIN})
    public AppointmentView appoint(UUID personId, NewAppointment about) {
        Person person = inScope(personId);
        AppointmentView view = register.appoint(personId, about);
        persons.flush();
        audit.record("appointment.create", "person", personId, person.fullName(), Map.of("agency", view.agencyName(), "position", view.position(), "head", view.head()));
        return view;
    }

    /** The position is held no more from that day on. */
    @RolesAllowed({Role.OFFICER, Role.ADMIN})
    public AppointmentView endAppointment(UUID id, long seenVersion, LocalDate from) {
        Appointment held = persons.appointment(id).orElseThrow(() -> new DomainException(SubscriberError.APPOINTMENT_NOT_FOUND, id));
        Person person = inScope(held.personId());
        Versions.require(held.version(), seenVersion, held.position());
        if (from == null || !from.isAfter(held.validFrom())) {
            throw new DomainException(SubscriberError.BAD_PERIOD);
        }
        held.endBefore(from);
        persons.flush();
        audit.record("appointment.end", "person", person.id(), person.fullName(), Map.of("position", held.position(), "from", from));
        return held.view(agencies.byId(held.agencyId()).name());
    }

    /** Birthdays, telephone numbers and private addresses too are masked for those who only watch, keep stock or administer. */
    private PersonView shown(Person person) {
        PersonView view = person.view(box);
        return current.get().masked() ? view.masked() : view;
    }

    private Person inScope(UUID id) {
        Actor actor = current.get();
        return query.inScope(id, actor.scope()).orElseThrow(() -> new DomainException(SubscriberError.PERSON_NOT_FOUND, id));
    }
}
