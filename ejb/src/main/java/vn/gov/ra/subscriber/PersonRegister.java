package vn.gov.ra.subscriber;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.gov.ra.agency.AgencyDirectory;
import vn.gov.ra.security.AgencyScope;
import vn.gov.ra.security.SecretBox;
import vn.gov.ra.shared.DomainException;
import vn.gov.ra.shared.Ids;
import vn.gov.ra.shared.VietnameseText;

/** Finds and keeps persons for other rooms, in their transaction. */
@Dependent
public class PersonRegister {

    @Inject
    private PersonRepository persons;
    @Inject
    private PersonQuery query;
    @Inject
    private AppointmentQuery appointments;
    @Inject
    private AgencyDirectory agencies;
    @Inject
    private SecretBox box;

    /**
     * The person with this personal number, or a new one. What the form tells anew (e-mail, telephone, card) is taken over; a name
     * is not: one that is another even when folded is refused, because the number or the name must then be wrong.
     *
     * @throws DomainException {@link SubscriberError#NAME_MISSING}, {@link SubscriberError#NAME_DIFFERS}
     */
    public PersonView personOf(PersonDetails about) {
        if (about.fullName() == null) {
            throw new DomainException(SubscriberError.NAME_MISSING);
        }
        Optional<Person> known = about.nationalId() == null ? Optional.empty() : persons.byNationalIdHash(box.lookupHash(about.nationalId()));
        if (known.isPresent()) {
            Person person = known.get();
            if (!VietnameseText.squash(person.fullName()).equals(VietnameseText.squash(about.fullName()))) {
                throw new DomainException(SubscriberError.NAME_DIFFERS, SecretBox.mask(about.nationalId()), person.fullName(), about.fullName());
            }
            person.complete(about);
            return person.view(box);
        }
        Person person = new Person(Ids.next(), about, box);
        persons.add(person);
        return person.view(box);
    }

    public Optional<PersonView> byNationalId(String nationalId) {
        String clean = NationalId.clean(nationalId);
        return clean == null ? Optional.empty() : persons.byNationalIdHash(box.lookupHash(clean)).map(person -> person.view(box));
    }

    /** As {@link #byNationalId}, by the number as it was given. */
    public Map<String, PersonView> byNationalIds(Collection<String> nationalIds) {
        Map<String, String> hashes = new HashMap<>();
        for (String typed : nationalIds) {
            String clean = NationalId.clean(typed);
            if (clean != null) {
                hashes.put(typed, box.lookupHash(clean));
            }
        }
        Map<String, PersonView> known = persons.byNationalIdHashes(Set.copyOf(hashes.values())).stream().collect(Collectors.toMap(Person::nationalIdHash, person -> person.view(box)));
        hashes.values().retainAll(known.keySet());
        return hashes.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, typed -> known.get(typed.getValue())));
    }

    /** @throws DomainException {@link SubscriberError#PERSON_NOT_FOUND} */
    public PersonView byId(UUID id) {
        return persons.byId(id).map(person -> person.view(box)).orElseThrow(() -> new DomainException(SubscriberError.PERSON_NOT_FOUND, id));
    }

    /** Somebody to whom something new may be tied. @throws DomainException {@link SubscriberError#PERSON_NOT_FOUND}, {@link SubscriberError#WIPED} */
    public PersonView living(UUID id) {
        return alive(id).view(box);
    }

    private Person alive(UUID id) {
        Person person = persons.byId(id).orElseThrow(() -> new DomainException(SubscriberError.PERSON_NOT_FOUND, id));
        if (person.wiped()) {
            throw new DomainException(SubscriberError.WIPED, person.fullName());
        }
        return person;
    }

    /**
     * Everything known of a person, in the clear: for papers that need it, within the caller's own check of the scope.
     *
     * @throws DomainException {@link SubscriberError#PERSON_NOT_FOUND}
     */
    public PersonDetails details(UUID id) {
        return persons.byId(id).map(person -> person.details(box)).orElseThrow(() -> new DomainException(SubscriberError.PERSON_NOT_FOUND, id));
    }

    /** The person as this reader may see it; empty also where it is another agency's. */
    public Optional<PersonView> inScope(UUID id, AgencyScope scope) {
        return query.inScope(id, scope).map(person -> person.view(box));
    }

    /** The person is called, or reached, otherwise from now on; null for what stays. */
    public PersonView change(UUID id, String name, String email, String mobile) {
        Person person = alive(id);
        if (name != null) {
            person.name(name);
        }
        person.complete(new PersonDetails(person.fullName(), null, null, null, null, email, mobile));
        return person.view(box);
    }

    /**
     * Another card from now on; null for what stays.
     *
     * @throws DomainException {@link SubscriberError#NATIONAL_ID_TAKEN}
     */
    public void identify(UUID id, String nationalId, LocalDate issuedOn) {
        Person person = alive(id);
        if (nationalId != null) {
            requireFree(nationalId, id);
            person.identify(nationalId, box);
        }
        person.complete(new PersonDetails(person.fullName(), null, null, issuedOn, null, null, null));
    }

    /**
     * Nobody else has that personal number.
     *
     * @param nationalId null for none
     * @throws DomainException {@link SubscriberError#NATIONAL_ID_TAKEN}
     */
    public void requireFree(String nationalId, UUID owner) {
        if (nationalId != null && persons.byNationalIdHash(box.lookupHash(nationalId)).filter(other -> !other.id().equals(owner)).isPresent()) {
            throw new DomainException(SubscriberError.NATIONAL_ID_TAKEN, SecretBox.mask(nationalId));
        }
    }

    /** Positions that the person holds or will hold, the newest first. */
    public List<AppointmentView> positionsOf(UUID personId, LocalDate on) {
        return appointments.ofPerson(personId).stream().filter(held -> held.validTo() == null || held.validTo().isAfter(on))
                .map(held -> held.view(agencies.byId(held.agencyId()).name())).toList();
    }

    /** The position is held no more from that day on; one that would begin later is never held. */
    public void endPosition(UUID appointmentId, LocalDate from) {
        Appointment held = appointment(appointmentId);
        if (held.validTo() == null || held.validTo().isAfter(from)) {
            held.endBefore(from.isAfter(held.validFrom()) ? from : held.validFrom().plusDays(1));
        }
    }

    /** @throws DomainException {@link SubscriberError#APPOINTMENT_NOT_FOUND} */
    public AppointmentView position(UUID appointmentId) {
        Appointment held = appointment(appointmentId);
        return held.view(agencies.byId(held.agencyId()).name());
    }

    /** The end of a position is taken back. @param validTo what stood there before; null for no end */
    public void reopenPosition(UUID appointmentId, LocalDate validTo) {
        appointment(appointmentId).endBefore(validTo);
    }

    private Appointment appointment(UUID id) {
        return persons.appointment(id).orElseThrow(() -> new DomainException(SubscriberError.APPOINTMENT_NOT_FOUND, id));
    }

    /** The person is head or deputy of that agency on that day by appointment. */
    public boolean headOf(UUID personId, UUID agencyId, LocalDate on) {
        return personId != null && appointments.headOf(personId, agencyId, on);
    }

    /** Who works in the agency on that day, heads first. */
    public List<AppointmentView> appointmentsOf(UUID agencyId, LocalDate on) {
        String name = agencies.byId(agencyId).name();
        return appointments.ofAgency(agencyId, on).stream().map(appointment -> appointment.view(name)).toList();
    }

    /**
     * Records a position.
     *
     * @throws DomainException {@link SubscriberError#BAD_PERIOD}, {@link SubscriberError#APPOINTMENT_OVERLAPS}
     */
    public AppointmentView appoint(UUID personId, NewAppointment about) {
        PersonView person = living(personId);
        if (about.position() == null || about.validFrom() == null || Period.backwards(about.validFrom(), about.validTo())) {
            throw new DomainException(SubscriberError.BAD_PERIOD);
        }
        if (appointments.overlaps(personId, about)) {
            throw new DomainException(SubscriberError.APPOINTMENT_OVERLAPS, person.fullName(), about.position());
        }
        Appointment appointment = new Appointment(Ids.next(), personId, about);
        persons.add(appointment);
        return appointment.view(agencies.byId(about.agencyId()).name());
    }
}
