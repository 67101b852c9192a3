package vn.gov.ra.personnel;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.gov.ra.agency.AgencyDirectory;
import vn.gov.ra.regulation.LegalCalendar;
import vn.gov.ra.delegation.Grants;
import vn.gov.ra.security.Actor;
import vn.gov.ra.security.AgencyScope;
import vn.gov.ra.shared.DomainException;
import vn.gov.ra.shared.FieldError;
import vn.gov.ra.shared.SharedError;
import vn.gov.ra.shared.VietnameseText;
import vn.gov.ra.subscriber.NationalId;
import vn.gov.ra.subscriber.PersonRegister;
import vn.gov.ra.subscriber.PersonView;
import vn.gov.ra.subscriber.PhoneNumber;
import vn.gov.ra.subscriber.SubscriberError;

/** What a report, a plan and a signature must fulfil. */
@Dependent
class PersonnelChecks {

    private static final int LONGEST_REASON = 500;
    private static final int SHOWN = 40;

    @Inject
    private PersonRegister persons;
    @Inject
    private AgencyDirectory agencies;
    @Inject
    private HoldingsReader holdings;
    @Inject
    private Grants grants;
    @Inject
    private LegalCalendar calendar;

    /** One's own body; the office reports for others. */
    UUID agencyFor(UUID asked, Actor actor) {
        if (!actor.office()) {
            if (actor.agencyId() == null || asked != null && !asked.equals(actor.agencyId())) {
                throw new DomainException(PersonnelError.AGENCY_REQUIRED);
            }
            return actor.agencyId();
        }
        UUID agency = asked == null ? actor.agencyId() : asked;
        if (agency == null) {
            throw new DomainException(PersonnelError.AGENCY_REQUIRED);
        }
        return agencies.byId(agency).id();
    }

    /** @return the person, as the agency knows him or her */
    PersonView reported(NewPersonnelEvent about, UUID agency) {
        List<FieldError> missing = new ArrayList<>();
        require(about.kind() != null, "kind", missing);
        require(about.personId() != null, "personId", missing);
        require(about.decisionNo() != null, "decisionNo", missing);
        require(about.effectiveOn() != null, "effectiveOn", missing);
        if (about.kind() != null) {
            require(!about.kind().needsPosition() || about.newPosition() != null, "newPosition", missing);
            require(!about.kind().needsAgency() || about.toAgencyId() != null, "toAgencyId", missing);
            require(!about.kind().needsEmail() || about.newEmail() != null, "newEmail", missing);
            require(about.kind() != PersonnelKind.NAME_OR_ID_CHANGE || about.newName() != null || about.identity().told(), "newName", missing);
            require(!about.kind().needsSuccessor() || about.successorId() != null, "successorId", missing);
        }
        if (!missing.isEmpty()) {
            throw new DomainException(SharedError.INVALID_INPUT, missing, missing.get(0).pointer());
        }
        AgencyScope scope = AgencyScope.of(agency);
        PersonView person = persons.inScope(about.personId(), scope).filter(one -> about.kind() == PersonnelKind.APPOINT || tied(one.id(), agency))
                .orElseThrow(() -> new DomainException(PersonnelError.PERSON_UNKNOWN));
        if (about.toAgencyId() != null) {
            if (about.kind() == PersonnelKind.TRANSFER && agencies.byId(about.toAgencyId()).id().equals(agency)) {
                throw new DomainException(PersonnelError.SAME_AGENCY);
            }
            agencies.byId(about.toAgencyId());
        }
        if (about.successorId() != null && (about.successorId().equals(about.personId()) || persons.inScope(about.successorId(), scope).isEmpty())) {
            throw new DomainException(PersonnelError.SUCCESSOR_UNKNOWN);
        }
        identity(person.id(), about.identity());
        return person;
    }

    /** @throws DomainException {@link SubscriberError#BAD_NATIONAL_ID}, {@link SubscriberError#BAD_PHONE}, {@link SubscriberError#NATIONAL_ID_TAKEN} */
    private void identity(UUID person, NewIdentity told) {
        if (told.nationalId() != null && !NationalId.wellFormed(told.nationalId())) {
            throw new DomainException(SubscriberError.BAD_NATIONAL_ID, List.of(new FieldError("/newNationalId", SubscriberError.BAD_NATIONAL_ID)));
        }
        if (told.mobile() != null && PhoneNumber.international(told.mobile()) == null) {
            throw new DomainException(SubscriberError.BAD_PHONE, List.of(new FieldError("/newMobile", SubscriberError.BAD_PHONE, told.mobile())), told.mobile());
        }
        persons.requireFree(told.nationalId(), person);
    }

    /** Holds a position there now, or something of it still: who left long ago is for the body of today to report. */
    private boolean tied(UUID person, UUID agency) {
        Holdings held = holdings.of(person);
        return held.positions().stream().anyMatch(one -> agency.equals(one.agencyId())) || held.certificates().stream().anyMatch(one -> agency.equals(one.agencyId()))
                || held.tokens().stream().anyMatch(one -> agency.equals(one.agencyId())) || held.kept().stream().anyMatch(one -> agency.equals(one.agencyId()));
    }

    private static void require(boolean there, String field, List<FieldError> missing) {
        if (!there) {
            missing.add(new FieldError("/" + field, PersonnelError.REQUIRED, "personnel.field." + field));
        }
    }

    /** Writes the choices down; each proposal left out has its reason, and no two exclude each other. */
    static void choose(PersonnelEvent event, List<PersonnelPart> parts, List<Choice> choices) {
        Map<UUID, Choice> byPart = new HashMap<>();
        choices.forEach(choice -> byPart.put(choice.partId(), choice));
        if (!parts.stream().map(PersonnelPart::id).toList().containsAll(byPart.keySet())) {
            throw new DomainException(PersonnelError.PART_UNKNOWN);
        }
        for (PersonnelPart part : parts) {
            Choice choice = byPart.get(part.id());
            if (choice != null && part.state() == PartState.PROPOSED) {
                part.choose(choice.chosen(), reason(part, choice));
            }
        }
        if (parts.stream().noneMatch(PersonnelPart::chosen)) {
            throw new DomainException(PersonnelError.NOTHING_CHOSEN, event.number());
        }
        Set<UUID> once = new HashSet<>();
        parts.stream().filter(PersonnelPart::chosen).filter(part -> exclusive(part.action())).filter(part -> !once.add(part.objectId())).findFirst()
                .ifPresent(part -> {
                    throw new DomainException(PersonnelError.CHOICES_CLASH, part.label());
                });
    }

    private static boolean exclusive(PartAction action) {
        return switch (action) {
            case CHANGE, REVOKE, HOLD, ACCOUNT_END, ACCOUNT_MOVE -> true;
            default -> false;
        };
    }

    private static String reason(PersonnelPart part, Choice choice) {
        String reason = VietnameseText.cleanToNull(choice.reason());
        if (part.proposed() && !choice.chosen() && reason == null) {
            throw new DomainException(PersonnelError.REASON_MISSING, part.label());
        }
        if (reason != null && reason.length() > LONGEST_REASON) {
            throw new DomainException(SharedError.TOO_LONG, reason.substring(0, SHOWN) + "…");
        }
        return reason;
    }

    /** Neither the actor nor anybody the actor acts for is among those who had a hand in it; the person concerned never is. */
    void fourEyes(PersonnelEvent event, Actor actor, UUID... hands) {
        if (actor.personId() == null) {
            throw new DomainException(PersonnelError.NO_PERSON, actor.username());
        }
        Set<UUID> acting = new HashSet<>(grants.delegatorsOf(actor.personId(), calendar.today()));
        acting.add(actor.personId());
        if (acting.contains(event.personId())) {
            throw new DomainException(PersonnelError.PERSON_CONCERNED, event.number());
        }
        for (UUID hand : hands) {
            if (hand != null && acting.contains(hand)) {
                throw new DomainException(PersonnelError.SAME_PERSON, event.number());
            }
        }
    }
}
