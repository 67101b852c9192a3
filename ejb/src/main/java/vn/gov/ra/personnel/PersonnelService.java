package vn.gov.ra.personnel;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.gov.ra.document.FileContent;
import vn.gov.ra.document.FileRef;
import vn.gov.ra.document.StoredFiles;
import vn.gov.ra.regulation.Numbers;
import vn.gov.ra.request.AttachmentKind;
import vn.gov.ra.request.ConfirmedRequests;
import vn.gov.ra.request.SignMethod;
import vn.gov.ra.security.Actor;
import vn.gov.ra.security.AgencyScope;
import vn.gov.ra.security.CurrentActor;
import vn.gov.ra.security.Role;
import vn.gov.ra.security.SecretBox;
import vn.gov.ra.shared.DomainException;
import vn.gov.ra.shared.Ids;
import vn.gov.ra.shared.Offered;
import vn.gov.ra.shared.Paging;
import vn.gov.ra.shared.Slice;
import vn.gov.ra.shared.SortColumns;
import vn.gov.ra.shared.VietnameseText;
import vn.gov.ra.shared.Versions;
import vn.gov.ra.subscriber.PersonRegister;
import vn.gov.ra.subscriber.PersonView;

/** Personnel changes for pages and REST, from the report to the day they take effect. */
@Stateless
public class PersonnelService {

    private static final int NUMBER_DIGITS = 4;

    @Inject
    private PersonnelRepository rows;
    @Inject
    private PersonnelQuery query;
    @Inject
    private PersonnelDesk desk;
    @Inject
    private PersonnelChecks checks;
    @Inject
    private PersonnelViews views;
    @Inject
    private PersonnelExecution execution;
    @Inject
    private HoldingsReader holdings;
    @Inject
    private ConfirmedRequests requests;
    @Inject
    private PersonRegister persons;
    @Inject
    private StoredFiles files;
    @Inject
    private Numbers numbers;
    @Inject
    private CurrentActor current;
    @Inject
    private SecretBox box;
    @Inject
    private Clock clock;

    /** An urgent one warns at once whoever asks about the person's certificates. */
    @RolesAllowed({Role.CLERK, Role.AGENCY_SIGNER, Role.OFFICER})
    public PersonnelView report(NewPersonnelEvent about) {
        Actor actor = current.get();
        UUID agency = checks.agencyFor(about.agencyId(), actor);
        PersonView person = checks.reported(about, agency);
        rows.underWay(person.id(), agency, about.kind()).ifPresent(other -> {
            throw new DomainException(PersonnelError.ALREADY_REPORTED, person.fullName(), other);
        });
        PersonnelEvent event = new PersonnelEvent(Ids.next(), numbers.next(Numbers.PERSONNEL, NUMBER_DIGITS), about, agency, person.fullName(), actor, clock.instant());
        event.identity(about.identity(), box);
        desk.reported(event);
        if (event.urgent()) {
            desk.warn(event, actor.scope());
        }
        return views.of(event);
    }

    /** The decision itself; a second one replaces the first, whose name stays in the timeline. */
    @RolesAllowed({Role.CLERK, Role.AGENCY_SIGNER, Role.OFFICER})
    public PersonnelView attachDecision(UUID id, long seenVersion, String fileName, byte[] content) {
        PersonnelEvent event = held(id, seenVersion, PersonnelStep.ATTACH_DECISION);
        FileRef file = requests.paper(AttachmentKind.DECISION, fileName, content);
        event.decidedBy(file.id());
        desk.take(event, PersonnelStep.ATTACH_DECISION, file.fileName(), Map.of("sha256", file.sha256()));
        desk.completeWhenEnded(event);
        return views.of(event);
    }

    /** @throws DomainException {@link PersonnelError#DECISION_MISSING}, {@link PersonnelError#SAME_PERSON} */
    @RolesAllowed(Role.OFFICER)
    public PersonnelView verify(UUID id, long seenVersion, String comment) {
        PersonnelEvent event = held(id, seenVersion, PersonnelStep.VERIFY);
        requireVerifiable(event, current.get());
        desk.take(event, PersonnelStep.VERIFY, VietnameseText.cleanToNull(comment), Map.of());
        desk.refresh(event);
        return views.of(event);
    }

    private void requireVerifiable(PersonnelEvent event, Actor actor) {
        if (event.decisionFileId() == null) {
            throw new DomainException(PersonnelError.DECISION_MISSING, event.number());
        }
        checks.fourEyes(event, actor, event.reportedPersonId());
    }

    @RolesAllowed(Role.OFFICER)
    public PersonnelView reject(UUID id, long seenVersion, String comment) {
        return given(id, seenVersion, PersonnelStep.REJECT, comment);
    }

    /** Chooses among what the rules propose; what is not named stays as it is. Newly found things come in as the rules say. */
    @RolesAllowed({Role.CLERK, Role.OFFICER})
    public PersonnelView plan(UUID id, long seenVersion, List<Choice> choices, String comment) {
        PersonnelEvent event = held(id, seenVersion, PersonnelStep.PLAN);
        List<PersonnelPart> parts = desk.refresh(event);
        PersonnelChecks.choose(event, parts, choices == null ? List.of() : choices);
        event.plannedBy(current.get());
        desk.take(event, PersonnelStep.PLAN, VietnameseText.cleanToNull(comment), Map.of("chosen", parts.stream().filter(PersonnelPart::chosen).count(),
                "leftOut", parts.stream().filter(part -> part.proposed() && !part.chosen()).count()));
        rows.touch(event);
        return views.of(event);
    }

    /**
     * The head's signature under the one letter.
     *
     * @param file the signed PDF or the scan of the letter signed by hand
     * @throws DomainException {@link PersonnelError#SAME_PERSON}, {@link PersonnelError#PERSON_CONCERNED}, or what is wrong with the signature
     */
    @RolesAllowed(Role.AGENCY_SIGNER)
    public PersonnelView confirm(UUID id, long seenVersion, LetterSigned letter, String comment) {
        PersonnelEvent event = held(id, seenVersion, PersonnelStep.CONFIRM);
        Actor head = current.get();
        checks.fourEyes(event, head, event.reportedPersonId(), event.plannedPersonId());
        if (!letter.complete()) {
            throw new DomainException(PersonnelError.LETTER_REQUIRED);
        }
        FileRef file = requests.paper(AttachmentKind.SIGNED_LETTER, letter.fileName(), letter.content());
        String report = requests.requireSigned(file.id(), letter.method(), event.agencyId());
        event.signed(letter.number(), letter.date(), letter.method(), file.id(), report, head, clock.instant());
        desk.take(event, PersonnelStep.CONFIRM, VietnameseText.cleanToNull(comment),
                Map.of("letter", letter.number(), "method", letter.method(), "sha256", file.sha256()));
        return views.of(event);
    }

    /** Takes the confirmation back before the day; the letter does not count any more. */
    @RolesAllowed({Role.AGENCY_SIGNER, Role.OFFICER})
    public PersonnelView reopen(UUID id, long seenVersion, String comment) {
        PersonnelEvent event = held(id, seenVersion, PersonnelStep.REOPEN);
        String why = required(comment);
        event.unsigned();
        desk.take(event, PersonnelStep.REOPEN, why, Map.of());
        return views.of(event);
    }

    @RolesAllowed({Role.CLERK, Role.AGENCY_SIGNER, Role.OFFICER})
    public PersonnelView cancel(UUID id, long seenVersion, String comment) {
        return given(id, seenVersion, PersonnelStep.CANCEL, comment);
    }

    /** Reason given, nothing done: the warnings of an urgent report end. */
    private PersonnelView given(UUID id, long seenVersion, PersonnelStep step, String comment) {
        PersonnelEvent event = held(id, seenVersion, step);
        requireNothingUnderWay(event);
        desk.take(event, step, required(comment), Map.of());
        desk.unwarn(event);
        return views.of(event);
    }

    /** What was done urgently ends by itself first: its revocation is decided, or taken back. */
    private void requireNothingUnderWay(PersonnelEvent event) {
        if (rows.parts(event.id()).stream().anyMatch(part -> part.state() == PartState.RUNNING)) {
            throw new DomainException(PersonnelError.UNDER_WAY, event.number());
        }
    }

    /** Before its day, by decision of the office; another person than whoever planned it. */
    @RolesAllowed(Role.OFFICE_SIGNER)
    public PersonnelView executeEarly(UUID id, long seenVersion, String comment) {
        PersonnelEvent event = held(id, seenVersion, PersonnelStep.EXECUTE_EARLY);
        checks.fourEyes(event, current.get(), event.reportedPersonId(), event.plannedPersonId());
        desk.take(event, PersonnelStep.EXECUTE_EARLY, required(comment), Map.of());
        execution.carryOut(event);
        return views.of(event);
    }

    /** What cannot wait of what the rules propose: revocations by the emergency lane, where a second person looks afterwards, our own hold, work given back. */
    @RolesAllowed({Role.AGENCY_SIGNER, Role.OFFICER})
    public PersonnelView actUrgently(UUID id, long seenVersion, String comment) {
        PersonnelEvent event = held(id, seenVersion, PersonnelStep.ACT_URGENTLY);
        requireUrgent(event, current.get());
        desk.take(event, PersonnelStep.ACT_URGENTLY, required(comment), Map.of());
        execution.urgently(event, current.get().scope());
        return views.of(event);
    }

    private void requireUrgent(PersonnelEvent event, Actor actor) {
        if (!event.urgent()) {
            throw new DomainException(PersonnelError.NOT_URGENT, event.number());
        }
        checks.fourEyes(event, actor);
    }

    /** Tries again what failed. */
    @RolesAllowed({Role.CLERK, Role.OFFICER})
    public PersonnelView retry(UUID id, long seenVersion) {
        PersonnelEvent event = held(id, seenVersion, PersonnelStep.RETRY);
        desk.take(event, PersonnelStep.RETRY, null, Map.of());
        execution.carryOut(event);
        return views.of(event);
    }

    /** Gives up a part that cannot be done. */
    @RolesAllowed(Role.OFFICER)
    public PersonnelView waivePart(UUID id, long seenVersion, UUID partId, String comment) {
        PersonnelEvent event = held(id, seenVersion, PersonnelStep.WAIVE_PART);
        PersonnelPart part = rows.parts(id).stream().filter(one -> one.id().equals(partId)).findFirst()
                .orElseThrow(() -> new DomainException(PersonnelError.PART_UNKNOWN));
        if (part.state() != PartState.FAILED && part.state() != PartState.RUNNING) {
            throw new DomainException(PersonnelError.PART_NOT_OPEN, part.label());
        }
        String why = required(comment);
        part.waived(why, clock.instant());
        desk.take(event, PersonnelStep.WAIVE_PART, why, Map.of("part", part.label(), "action", part.action()));
        rows.touch(event);
        desk.completeWhenEnded(event);
        return views.of(event);
    }

    @RolesAllowed({Role.CLERK, Role.AGENCY_SIGNER, Role.OFFICER, Role.OFFICE_SIGNER, Role.STOREKEEPER, Role.OBSERVER, Role.ADMIN})
    public PersonnelView get(UUID id) {
        return views.of(rows.find(id, current.get().scope()));
    }

    /** Newest first. */
    @RolesAllowed({Role.CLERK, Role.AGENCY_SIGNER, Role.OFFICER, Role.OFFICE_SIGNER, Role.STOREKEEPER, Role.OBSERVER, Role.ADMIN})
    public Slice<PersonnelSummary> list(PersonnelFilter filter, Paging paging) {
        SortColumns.Chosen<PersonnelSummary> order = PersonnelQuery.ORDERS.by(paging);
        return order.slice(query.list(filter, current.get().scope(), order, paging.size()), paging.size());
    }

    /** How many changes the caller sees in a state; for the inbox. */
    @RolesAllowed({Role.CLERK, Role.AGENCY_SIGNER, Role.OFFICER, Role.OFFICE_SIGNER, Role.STOREKEEPER, Role.OBSERVER, Role.ADMIN})
    public long count(PersonnelState state) {
        return query.count(state, current.get().scope());
    }

    /** Everything the person has in hand, in every body, for whoever may report a change of that person; of open requests only those of the reader's body. */
    @RolesAllowed({Role.CLERK, Role.AGENCY_SIGNER, Role.OFFICER, Role.OFFICE_SIGNER})
    public Holdings holdings(UUID personId) {
        AgencyScope scope = current.get().scope();
        PersonView person = persons.inScope(personId, scope).orElseThrow(() -> new DomainException(PersonnelError.PERSON_UNKNOWN));
        return holdings.of(person.id()).linesWithin(scope);
    }

    /** What can be done from here and, where the caller may not, why. */
    @RolesAllowed({Role.CLERK, Role.AGENCY_SIGNER, Role.OFFICER, Role.OFFICE_SIGNER, Role.STOREKEEPER, Role.OBSERVER, Role.ADMIN})
    public List<Offered> actions(UUID id) {
        Actor actor = current.get();
        PersonnelEvent event = rows.find(id, actor.scope());
        return Offered.of(PersonnelStep.class, event.state(), step -> true, actor::has, event.number()).stream().map(offer -> guarded(offer, event, actor)).toList();
    }

    private Offered guarded(Offered offer, PersonnelEvent event, Actor actor) {
        if (!offer.allowed()) {
            return offer;
        }
        try {
            switch (offer.action()) {
                case "verify" -> requireVerifiable(event, actor);
                case "confirm", "execute-early" -> checks.fourEyes(event, actor, event.reportedPersonId(), event.plannedPersonId());
                case "act-urgently" -> requireUrgent(event, actor);
                case "cancel", "reject" -> requireNothingUnderWay(event);
                default -> { }
            }
            return offer;
        } catch (DomainException refusal) {
            return new Offered(offer.action(), false, refusal.error().code(), refusal.arguments());
        }
    }

    /** The decision or the signed letter; they name people, so those who are shown masked values do not read them. */
    @RolesAllowed({Role.CLERK, Role.AGENCY_SIGNER, Role.OFFICER, Role.OFFICE_SIGNER})
    public FileContent paper(UUID id, PersonnelPaper paper) {
        PersonnelEvent event = rows.find(id, current.get().scope());
        UUID file = paper == PersonnelPaper.DECISION ? event.decisionFileId() : event.signedFileId();
        if (file == null) {
            throw new DomainException(PersonnelError.PAPER_NOT_FOUND);
        }
        return files.open(file);
    }

    /** In scope, then as the sender saw it, then in a state that allows the step. The body the person goes to reads only. */
    private PersonnelEvent held(UUID id, long seenVersion, PersonnelStep step) {
        Actor actor = current.get();
        PersonnelEvent event = rows.lock(id, actor.scope());
        if (!actor.scope().includes(event.agencyId())) {
            throw new DomainException(PersonnelError.NOT_FOUND, id);
        }
        Versions.require(event.version(), seenVersion, event.number());
        step.requireFrom(event.state(), event.number());
        return event;
    }

    private static String required(String comment) {
        String clean = VietnameseText.cleanToNull(comment);
        if (clean == null) {
            throw new DomainException(PersonnelError.COMMENT_REQUIRED);
        }
        return clean;
    }
}
