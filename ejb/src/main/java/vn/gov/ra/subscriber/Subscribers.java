package vn.gov.ra.subscriber;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.gov.ra.agency.AgencyDirectory;
import vn.gov.ra.agency.AgencyView;
import vn.gov.ra.audit.AuditTrail;
import vn.gov.ra.shared.DomainException;
import vn.gov.ra.shared.Ids;
import vn.gov.ra.shared.VietnameseText;

/** Finds or makes subscribers for other rooms, in their transaction. */
@Dependent
public class Subscribers {

    @Inject
    private SubscriberRepository subscribers;
    @Inject
    private PersonRegister persons;
    @Inject
    private AgencyDirectory agencies;
    @Inject
    private AuditTrail audit;
    @Inject
    private Event<CustodianChanged> changed;

    /** The person as a member of that agency; a person who works for two is two subscribers. */
    public SubscriberView person(UUID personId, UUID agencyId) {
        AgencyView agency = agencies.byId(agencyId);
        return subscribers.person(personId, agencyId)
                .orElseGet(() -> added(new Subscriber(Ids.next(), SubjectKind.PERSON, persons.living(personId).fullName(), personId, agencyId, agency.name())))
                .view(agency.name());
    }

    /** The person as a member of that agency, where the register has it; nothing is made. */
    public Optional<SubscriberView> known(UUID personId, UUID agencyId) {
        return subscribers.person(personId, agencyId).map(subscriber -> subscriber.view(agencies.byId(agencyId).name()));
    }

    /** The person in every agency; one row an agency. */
    public List<SubscriberView> ofPerson(UUID personId) {
        return ofPersons(List.of(personId)).getOrDefault(personId, List.of());
    }

    /** As {@link #ofPerson}, by person. */
    public Map<UUID, List<SubscriberView>> ofPersons(Collection<UUID> personIds) {
        List<Subscriber> all = subscribers.ofPersons(personIds);
        Map<UUID, String> names = agencies.names(all.stream().map(Subscriber::agencyId).collect(Collectors.toSet()));
        return all.stream().map(one -> one.view(names.get(one.agencyId()))).collect(Collectors.groupingBy(SubscriberView::personId));
    }

    public Map<UUID, SubjectKind> kinds(Collection<UUID> subscriberIds) {
        return subscribers.byIds(subscriberIds).stream().collect(Collectors.toMap(Subscriber::id, Subscriber::kind));
    }

    /** The agency itself, where the register has it; nothing is made. */
    public Optional<SubscriberView> knownOrganisation(UUID agencyId) {
        return subscribers.organisation(agencyId).map(subscriber -> subscriber.view(agencies.byId(agencyId).name()));
    }

    /** A device, service or software of that agency, where the register has it; nothing is made. */
    public Optional<SubscriberView> knownDevice(String name, UUID agencyId) {
        return subscribers.device(VietnameseText.clean(name), agencyId).map(this::view);
    }

    /** Organisations, devices and services whose certificate and device the person keeps (người giữ). */
    public List<SubscriberView> keptBy(UUID personId) {
        return subscribers.keptBy(personId).stream().map(this::view).toList();
    }

    /** Who keeps the certificate and device of an organisation; empty where nobody is named. */
    public Optional<UUID> custodian(UUID subscriberId) {
        return subscribers.byId(subscriberId).map(Subscriber::custodianPersonId);
    }

    /** Another person keeps them from now on; the caller has the minutes. */
    public void keep(UUID subscriberId, UUID personId) {
        Subscriber kept = subscribers.byId(subscriberId).orElseThrow(() -> new DomainException(SubscriberError.SUBSCRIBER_NOT_FOUND, subscriberId));
        UUID before = kept.custodianPersonId();
        kept.keptBy(personId);
        audit.record("subscriber.custodian", "subscriber", subscriberId, kept.name(), Map.of("custodian", persons.byId(personId).fullName()));
        changed.fire(new CustodianChanged(subscriberId, before, personId));
    }

    public SubscriberView organisation(UUID agencyId) {
        AgencyView agency = agencies.byId(agencyId);
        return subscribers.organisation(agencyId)
                .orElseGet(() -> added(new Subscriber(Ids.next(), SubjectKind.ORGANISATION, agency.name(), null, agencyId, agency.name())))
                .view(agency.name());
    }

    /** A device, service or software of that agency, by its name. */
    public SubscriberView device(String name, UUID agencyId) {
        AgencyView agency = agencies.byId(agencyId);
        String clean = VietnameseText.cleanToNull(name);
        if (clean == null) {
            throw new DomainException(SubscriberError.NAME_MISSING);
        }
        return subscribers.device(clean, agencyId)
                .orElseGet(() -> added(new Subscriber(Ids.next(), SubjectKind.DEVICE, clean, null, agencyId, agency.name())))
                .view(agency.name());
    }

    /** @throws DomainException {@link SubscriberError#SUBSCRIBER_NOT_FOUND} */
    public SubscriberView byId(UUID id) {
        Subscriber subscriber = subscribers.byId(id).orElseThrow(() -> new DomainException(SubscriberError.SUBSCRIBER_NOT_FOUND, id));
        return view(subscriber);
    }

    public Map<UUID, String> names(Collection<UUID> ids) {
        return subscribers.byIds(ids).stream().collect(Collectors.toMap(Subscriber::id, Subscriber::name));
    }

    /**
     * The subscriber belongs to another agency from now on, which has taken over what it does.
     *
     * @param name null: as before; an organisation is called as the agency
     * @return false where that agency has such a subscriber already, and nothing is changed
     */
    public boolean move(UUID subscriberId, UUID agencyId, String name) {
        Subscriber moved = subscribers.byId(subscriberId).orElseThrow(() -> new DomainException(SubscriberError.SUBSCRIBER_NOT_FOUND, subscriberId));
        Optional<Subscriber> there = switch (moved.kind()) {
            case PERSON -> subscribers.person(moved.personId(), agencyId);
            case ORGANISATION -> subscribers.organisation(agencyId);
            case DEVICE -> Optional.empty();
        };
        if (there.isPresent() && !there.get().id().equals(subscriberId)) {
            return false;
        }
        UUID before = moved.agencyId();
        moved.belongsTo(agencyId, name, agencies.byId(agencyId).name());
        audit.record("subscriber.move", "subscriber", subscriberId, moved.name(), Map.of("from", before, "to", agencyId));
        return true;
    }

    private SubscriberView view(Subscriber subscriber) {
        return subscriber.view(agencies.byId(subscriber.agencyId()).name());
    }

    private Subscriber added(Subscriber subscriber) {
        subscribers.add(subscriber);
        return subscriber;
    }
}
