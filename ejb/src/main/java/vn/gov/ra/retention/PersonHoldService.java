package vn.gov.ra.retention;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.gov.ra.audit.AuditTrail;
import vn.gov.ra.regulation.LegalCalendar;
import vn.gov.ra.security.CurrentActor;
import vn.gov.ra.security.Role;
import vn.gov.ra.shared.DomainException;
import vn.gov.ra.shared.FieldError;
import vn.gov.ra.shared.Offered;
import vn.gov.ra.shared.Paging;
import vn.gov.ra.shared.SharedError;
import vn.gov.ra.shared.Slice;
import vn.gov.ra.shared.Versions;
import vn.gov.ra.shared.VietnameseText;
import vn.gov.ra.subscriber.PersonService;
import vn.gov.ra.subscriber.PersonView;

/** Keeping one person's data although the term is over: for an inspection, a court or a complaint. */
@Stateless
public class PersonHoldService {

    private static final int LONG_REASON = 500;
    private static final int LONG_NUMBER = 80;
    private static final String LIFT = "lift";
    private static final String PERSON = "person";

    @Inject
    private RetentionRepository rows;
    @Inject
    private PersonHoldQuery query;
    @Inject
    private PersonService persons;
    @Inject
    private LegalCalendar calendar;
    @Inject
    private AuditTrail audit;
    @Inject
    private CurrentActor current;
    @Inject
    private Clock clock;

    /** Newest first. @param phase null for both @param person null for everybody */
    @RolesAllowed({Role.ADMIN, Role.OFFICER, Role.OBSERVER})
    public Slice<PersonHoldView> list(HoldPhase phase, UUID person, Paging paging) {
        return query.list(phase, person, calendar.today(), paging);
    }

    /** Those that stand first. */
    @RolesAllowed({Role.ADMIN, Role.OFFICER, Role.OBSERVER})
    public List<PersonHoldView> of(UUID person) {
        return query.ofPerson(persons.get(person).id(), calendar.today());
    }

    /** @throws DomainException {@link RetentionError#NOT_FOUND} */
    @RolesAllowed({Role.ADMIN, Role.OFFICER, Role.OBSERVER})
    public PersonHoldView get(UUID id) {
        return query.byId(id, calendar.today()).orElseThrow(() -> new DomainException(RetentionError.NOT_FOUND, id));
    }

    /** What can be done with it, and why the reader may not. @throws DomainException {@link RetentionError#NOT_FOUND} */
    @RolesAllowed({Role.ADMIN, Role.OFFICER, Role.OBSERVER})
    public List<Offered> actions(UUID id) {
        PersonHoldView hold = get(id);
        if (!current.get().hasAny(Role.ADMIN, Role.OFFICER)) {
            return List.of();
        }
        return List.of(hold.standing() ? new Offered(LIFT, true, null, List.of()) : new Offered(LIFT, false, RetentionError.HOLD_OVER.code(), List.of(hold.documentNo())));
    }

    /**
     * From now on the person is not due; an open proposal that names the person leaves the person out when it is confirmed.
     *
     * @throws DomainException {@link RetentionError#WIPED_ALREADY}; of fields {@link RetentionError#REQUIRED}, {@link RetentionError#DOCUMENT_TO_COME}, {@link RetentionError#ENDED_BEFORE}
     */
    @RolesAllowed({Role.ADMIN, Role.OFFICER})
    public PersonHoldView set(UUID personId, NewPersonHold about) {
        PersonView person = persons.get(personId);
        NewPersonHold clean = new NewPersonHold(about.ground(), VietnameseText.cleanToNull(about.reason()), VietnameseText.cleanToNull(about.documentNo()), about.documentDate(), about.untilOn());
        check(clean, calendar.today());
        // Whoever confirms a proposal holds the same row: either the data are wiped before this, or not at all.
        rows.hold(personId);
        if (rows.span(personId).orElseThrow(() -> new DomainException(RetentionError.NOT_FOUND, personId)).wiped()) {
            throw new DomainException(RetentionError.WIPED_ALREADY, person.fullName());
        }
        PersonHold hold = new PersonHold(personId, clean, current.get().userId(), clock.instant());
        rows.add(hold);
        rows.flush();
        audit.record("retention.hold", PERSON, personId, person.fullName(), Map.of("hold", hold.id(), "ground", clean.ground(), "document", clean.documentNo(),
                "documentDate", clean.documentDate(), "until", clean.untilOn() == null ? "" : clean.untilOn()));
        return get(hold.id());
    }

    /** The term counts again. @param reason needed @throws DomainException {@link RetentionError#NOT_FOUND}, {@link RetentionError#HOLD_OVER}, {@link RetentionError#REQUIRED} */
    @RolesAllowed({Role.ADMIN, Role.OFFICER})
    public PersonHoldView lift(UUID id, long seenVersion, String reason) {
        PersonHold hold = rows.lockHold(id);
        Versions.require(hold.version(), seenVersion, hold.documentNo());
        List<FieldError> wrong = new ArrayList<>();
        String why = VietnameseText.cleanToNull(reason);
        text(why, "liftReason", "/reason", LONG_REASON, wrong);
        refuse(wrong);
        hold.lift(why, current.get().userId(), clock.instant(), calendar.today());
        rows.flush();
        PersonHoldView view = get(id);
        audit.record("retention.lift", PERSON, hold.personId(), view.fullName(), Map.of("hold", id, "document", view.documentNo(), "reason", why));
        return view;
    }

    private static void check(NewPersonHold about, LocalDate today) {
        List<FieldError> wrong = new ArrayList<>();
        needed(about.ground(), "ground", wrong);
        text(about.reason(), "reason", "/reason", LONG_REASON, wrong);
        text(about.documentNo(), "documentNo", "/documentNo", LONG_NUMBER, wrong);
        needed(about.documentDate(), "documentDate", wrong);
        if (about.documentDate() != null && about.documentDate().isAfter(today)) {
            wrong.add(new FieldError("/documentDate", RetentionError.DOCUMENT_TO_COME, about.documentDate()));
        }
        if (about.untilOn() != null && about.untilOn().isBefore(today)) {
            wrong.add(new FieldError("/untilOn", RetentionError.ENDED_BEFORE, about.untilOn()));
        }
        refuse(wrong);
    }

    private static void needed(Object value, String field, List<FieldError> wrong) {
        if (value == null) {
            wrong.add(new FieldError("/" + field, RetentionError.REQUIRED, "retention.field." + field));
        }
    }

    private static void text(String value, String field, String pointer, int most, List<FieldError> wrong) {
        if (value == null) {
            wrong.add(new FieldError(pointer, RetentionError.REQUIRED, "retention.field." + field));
        } else if (value.length() > most) {
            wrong.add(new FieldError(pointer, SharedError.TOO_LONG, "retention.field." + field, most));
        }
    }

    private static void refuse(List<FieldError> wrong) {
        if (!wrong.isEmpty()) {
            throw new DomainException(SharedError.INVALID_INPUT, wrong, wrong.get(0).pointer());
        }
    }
}
