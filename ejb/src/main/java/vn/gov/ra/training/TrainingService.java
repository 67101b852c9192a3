package vn.gov.ra.training;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.gov.ra.audit.AuditTrail;
import vn.gov.ra.regulation.LegalCalendar;
import vn.gov.ra.regulation.Numbers;
import vn.gov.ra.security.CurrentActor;
import vn.gov.ra.security.Role;
import vn.gov.ra.shared.DomainException;
import vn.gov.ra.shared.FieldError;
import vn.gov.ra.shared.Paging;
import vn.gov.ra.shared.SharedError;
import vn.gov.ra.shared.Slice;
import vn.gov.ra.shared.SortColumns;
import vn.gov.ra.shared.Versions;
import vn.gov.ra.shared.VietnameseText;
import vn.gov.ra.subscriber.AppointmentView;
import vn.gov.ra.subscriber.PersonRegister;
import vn.gov.ra.subscriber.SubscriberError;

/** Training sessions and who attended them, for pages and REST. */
@Stateless
public class TrainingService {

    static final int MOST_AT_ONCE = 500;
    private static final int NUMBER_DIGITS = 4;
    private static final int LONG_PLACE = 200;
    private static final int LONG_NOTE = 1000;
    private static final int LONG_REASON = 500;

    @Inject
    private TrainingRepository rows;
    @Inject
    private TrainingQuery query;
    @Inject
    private AttendeeNames names;
    @Inject
    private PersonRegister persons;
    @Inject
    private Numbers numbers;
    @Inject
    private LegalCalendar calendar;
    @Inject
    private AuditTrail audit;
    @Inject
    private CurrentActor current;
    @Inject
    private Clock clock;

    /** What sessions of today can be about. */
    @RolesAllowed({Role.CLERK, Role.AGENCY_SIGNER, Role.OFFICER, Role.OFFICE_SIGNER, Role.STOREKEEPER, Role.OBSERVER, Role.ADMIN})
    public List<TopicView> topics() {
        return rows.topics(calendar.today()).stream().map(Topic::view).toList();
    }

    /** Records a session that was held. */
    @RolesAllowed(Role.OFFICER)
    public SessionView create(NewSession about) {
        check(about);
        Session session = new Session(numbers.next(Numbers.TRAINING, NUMBER_DIGITS), about, current.get().username(), clock.instant());
        rows.add(session);
        audit.record("training.create", "training", session.id(), session.number(), Map.of("heldOn", session.heldOn(), "place", about.place()));
        enter(session, about.people());
        rows.flush();
        return view(session.id());
    }

    private void check(NewSession about) {
        List<FieldError> wrong = new ArrayList<>();
        required(about.heldOn(), "heldOn", wrong);
        required(about.place(), "place", wrong);
        required(about.topics().isEmpty() ? null : about.topics(), "topics", wrong);
        if (about.heldOn() != null && about.heldOn().isAfter(calendar.today())) {
            wrong.add(new FieldError("/heldOn", TrainingError.IN_FUTURE));
        }
        within(about.place(), LONG_PLACE, "place", wrong);
        within(about.note(), LONG_NOTE, "note", wrong);
        Set<String> known = rows.topics(about.heldOn() == null ? calendar.today() : about.heldOn()).stream().map(Topic::code).collect(Collectors.toSet());
        about.topics().stream().filter(one -> !known.contains(one)).forEach(one -> wrong.add(new FieldError("/topics", TrainingError.TOPIC_UNKNOWN, one)));
        if (!wrong.isEmpty()) {
            throw new DomainException(SharedError.INVALID_INPUT, wrong, wrong.get(0).pointer());
        }
    }

    private static void required(Object value, String field, List<FieldError> wrong) {
        if (value == null) {
            wrong.add(new FieldError("/" + field, TrainingError.REQUIRED, "training.field." + field));
        }
    }

    private static void within(String value, int most, String field, List<FieldError> wrong) {
        if (value != null && value.length() > most) {
            wrong.add(new FieldError("/" + field, SharedError.TOO_LONG, field, most));
        }
    }

    /**
     * Adds who attended; who stands there already stays.
     *
     * @param people each an id, an official e-mail address, or {@code name; code of the agency}
     * @throws DomainException {@link TrainingError#PERSON_UNCLEAR}: nobody is entered
     */
    @RolesAllowed(Role.OFFICER)
    public SessionView attend(UUID id, long seenVersion, List<String> people) {
        Session session = held(id, seenVersion);
        enter(session, new NewSession(null, null, null, null, people).people());
        rows.touch(session);
        return view(id);
    }

    private void enter(Session session, List<String> people) {
        if (people.size() > MOST_AT_ONCE) {
            throw new DomainException(TrainingError.TOO_MANY, MOST_AT_ONCE);
        }
        Set<UUID> there = rows.attended(session.id());
        int fresh = 0;
        for (int i = 0; i < people.size(); i++) {
            UUID person = names.one(people.get(i), i, session.heldOn());
            if (there.add(person)) {
                UUID agency = persons.positionsOf(person, session.heldOn()).stream().filter(one -> !one.validFrom().isAfter(session.heldOn())).findFirst().map(AppointmentView::agencyId).orElse(null);
                rows.add(new Attendance(session.id(), person, agency, current.get().username(), clock.instant()));
                fresh++;
            }
        }
        if (fresh > 0) {
            audit.record("training.attend", "training", session.id(), session.number(), Map.of("people", fresh));
        }
    }

    /** Somebody was entered by mistake; the row stays and says why it does not count. */
    @RolesAllowed(Role.OFFICER)
    public SessionView strike(UUID id, long seenVersion, UUID attendanceId, String reason) {
        Session session = held(id, seenVersion);
        String why = VietnameseText.cleanToNull(reason);
        if (why == null) {
            throw new DomainException(TrainingError.REQUIRED, List.of(new FieldError("/reason", TrainingError.REQUIRED, "training.field.reason")), "training.field.reason");
        }
        if (why.length() > LONG_REASON) {
            throw new DomainException(SharedError.TOO_LONG, List.of(new FieldError("/reason", SharedError.TOO_LONG, "reason", LONG_REASON)), "reason", LONG_REASON);
        }
        Attendance attendance = rows.attendance(id, attendanceId);
        attendance.strike(current.get().username(), why, clock.instant());
        audit.record("training.strike", "training", id, session.number(), Map.of("person", attendance.personId(), "reason", why));
        rows.touch(session);
        return view(id);
    }

    private Session held(UUID id, long seenVersion) {
        Session session = rows.lock(id);
        Versions.require(session.version(), seenVersion, session.number());
        return session;
    }

    /** @throws DomainException {@link TrainingError#NOT_FOUND} */
    @RolesAllowed({Role.CLERK, Role.AGENCY_SIGNER, Role.OFFICER, Role.OFFICE_SIGNER, Role.STOREKEEPER, Role.OBSERVER, Role.ADMIN})
    public SessionView get(UUID id) {
        return view(id);
    }

    private SessionView view(UUID id) {
        return query.session(id, current.get().scope()).orElseThrow(() -> new DomainException(TrainingError.NOT_FOUND, id));
    }

    /** The last first. */
    @RolesAllowed({Role.CLERK, Role.AGENCY_SIGNER, Role.OFFICER, Role.OFFICE_SIGNER, Role.STOREKEEPER, Role.OBSERVER, Role.ADMIN})
    public Slice<SessionView> list(String q, Paging paging) {
        SortColumns.Chosen<SessionView> order = TrainingQuery.SESSIONS.by(paging);
        return order.slice(query.sessions(q, current.get().scope(), order, paging.size()), paging.size());
    }

    /** Who attended; an agency sees its own people. */
    @RolesAllowed({Role.CLERK, Role.AGENCY_SIGNER, Role.OFFICER, Role.OFFICE_SIGNER, Role.STOREKEEPER, Role.OBSERVER, Role.ADMIN})
    public Slice<AttendeeView> attendees(UUID id, Paging paging) {
        view(id);
        SortColumns.Chosen<AttendeeView> order = TrainingQuery.ATTENDEES.by(paging);
        return order.slice(query.attendees(id, current.get().scope(), order, paging.size()), paging.size());
    }

    /** What somebody attended, the last first. @throws DomainException {@link SubscriberError#PERSON_NOT_FOUND}, also for another agency's */
    @RolesAllowed({Role.CLERK, Role.AGENCY_SIGNER, Role.OFFICER, Role.OFFICE_SIGNER, Role.STOREKEEPER, Role.OBSERVER, Role.ADMIN})
    public List<SessionView> ofPerson(UUID personId) {
        persons.inScope(personId, current.get().scope()).orElseThrow(() -> new DomainException(SubscriberError.PERSON_NOT_FOUND, personId));
        return query.of(personId);
    }
}
