package vn.gov.ra.request;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.gov.ra.regulation.LegalCalendar;
import vn.gov.ra.security.AppUser;
import vn.gov.ra.security.CurrentActor;
import vn.gov.ra.shared.DomainException;
import vn.gov.ra.shared.Versions;

/**
 * The lines, for the rooms above (approval, batch, personnel): called within their transaction, after they have checked their own role.
 * What is asked for by id alone is not narrowed to an agency; {@link #inScope} is.
 */
@Dependent
public class RequestLines {

    @Inject
    private RequestRepository requests;
    @Inject
    private RequestQuery query;
    @Inject
    private LineViews views;
    @Inject
    private LineSteps steps;
    @Inject
    private DossierSigning signing;
    @Inject
    private LegalCalendar calendar;
    @Inject
    private CurrentActor current;

    /** @throws DomainException {@link RequestError#LINE_NOT_FOUND} */
    public LineView byId(UUID id) {
        return views.of(row(id), current.get());
    }

    /** The last day for the agency's answer to the remarks; null where none is asked for. */
    public LocalDate answerDueOn(UUID id) {
        return row(id).answerDueOn();
    }

    /** Waiting for the office past its term; supplement and hold stop the clock, so those are not among them. */
    public OverdueLines overdue() {
        return query.overdue(calendar.today());
    }

    public Optional<LineView> byCode(String code) {
        return requests.lineByCode(code).map(line -> views.of(line, current.get()));
    }

    /** In the order of the ids given; unknown ones are left out. */
    public List<LineView> byIds(Collection<UUID> ids) {
        return ordered(ids, requests.lines(ids));
    }

    /** Like {@link #byIds}, but nobody else can move them until the transaction ends; shows what stands after waiting. */
    public List<LineView> lock(Collection<UUID> ids) {
        return ordered(ids, requests.locked(ids));
    }

    /**
     * The line as this actor may see it, held for a command.
     *
     * @throws DomainException {@link RequestError#LINE_NOT_FOUND} also where it is another agency's; then a stale version
     */
    public LineView inScope(UUID id, long seenVersion) {
        RequestLine line = requests.line(id, current.get()).orElseThrow(() -> new DomainException(RequestError.LINE_NOT_FOUND));
        requests.locked(List.of(id));
        Versions.require(line.version(), seenVersion, line.shown());
        return views.of(line, current.get());
    }

    /** Like {@link #inScope(UUID, long)}, without a version: for commands on many lines at once and for reading. */
    public LineView inScope(UUID id) {
        return views.of(requests.line(id, current.get()).orElseThrow(() -> new DomainException(RequestError.LINE_NOT_FOUND)), current.get());
    }

    public LineView take(UUID lineId, LineStep step, String comment) {
        return take(lineId, step, LineChange.comment(comment));
    }

    /**
     * Takes a step of the table: state, timeline, audit row, news ({@link LineStateChanged}).
     *
     * @throws DomainException {@link vn.gov.ra.shared.StateError} where state or role do not allow it
     */
    public LineView take(UUID lineId, LineStep step, LineChange change) {
        RequestLine line = row(lineId);
        steps.command(line, step, change);
        requests.flush();
        return views.of(line, current.get());
    }

    /**
     * Takes the same step with many lines of a list, all or none; in one go, because each question to the database between two of them would look
     * through all that are not written yet.
     *
     * @throws DomainException as {@link #take(UUID, LineStep, String)}
     */
    public void takeAll(Collection<UUID> ids, LineStep step, String comment) {
        steps.command(requests.lines(ids), step, LineChange.comment(comment));
        requests.flush();
    }

    /** Sets or clears an attention flag such as {@code EMERGENCY}; the state does not change. */
    public void flag(UUID lineId, String flag, boolean set) {
        row(lineId).flag(flag, set);
    }

    /** The form's values unmasked, for snapshots and documents. */
    public Map<String, String> payload(UUID lineId) {
        return views.plain(row(lineId));
    }

    /** Who had a hand in the line and what its content is. */
    public LineParties parties(UUID lineId) {
        RequestLine line = row(lineId);
        Dossier dossier = requests.dossierOf(line);
        UUID signer = query.user(dossier.signedBy()).map(AppUser::personId).orElse(null);
        return new LineParties(dossier.createdPersonId(), signer, line.lastEditorPersonId(), line.assigneeId(), Payloads.hash(views.plain(line)),
                line.reviewedHash());
    }

    /** The person who last took a step on the line; empty where nobody did, or a system. */
    public Optional<UUID> whoTook(UUID lineId, LineStep step) {
        return query.lastActor(lineId, step.event());
    }

    /**
     * The actor is head or deputy of the line's agency, by appointment or delegation.
     *
     * @throws DomainException {@link RequestError#NOT_HEAD}
     */
    public void requireHead(UUID lineId) {
        signing.requireHead(requests.dossierOf(row(lineId)), current.get());
    }

    /** Officers to whom a line can be handed, by name. */
    public List<AppUser> reviewers() {
        return query.reviewers(calendar.today());
    }

    /** An account that may hold lines, by its id. */
    public Optional<AppUser> officer(UUID userId) {
        return query.user(userId);
    }

    /** Lines not ended that are about one of the subscribers, or about one of the certificates; drafts too. */
    public List<LineView> openAbout(Collection<UUID> subscribers, Collection<UUID> certificates) {
        return views.of(query.notEndedAbout(subscribers, certificates), current.get());
    }

    /** Numbers of certificates that drafts of these agencies ask to renew or change, each behind its agency's id and a blank. */
    public Set<String> draftedRenewals(Collection<UUID> agencies) {
        return query.draftsOf(agencies, RequestAction.Family.RENEW_OR_CHANGE).stream()
                .map(line -> Map.entry(line.agencyId(), Objects.toString(views.plain(line).get("certificateSerial"), ""))).filter(one -> !one.getValue().isEmpty())
                .map(one -> one.getKey() + " " + one.getValue()).collect(Collectors.toSet());
    }

    /** Lines that an officer has claimed and not yet brought to an end. */
    public List<LineView> claimedBy(UUID userId) {
        return views.of(query.claimedBy(userId), current.get());
    }

    /** The officer who had claimed the line has left: it goes back to the others. The caller has checked the role. */
    public LineView release(UUID lineId, String comment) {
        RequestLine line = row(lineId);
        steps.effect(line, LineStep.RELEASE, LineChange.comment(comment).assignedTo(null));
        requests.flush();
        return views.of(line, current.get());
    }

    private RequestLine row(UUID id) {
        return requests.line(id).orElseThrow(() -> new DomainException(RequestError.LINE_NOT_FOUND));
    }

    private List<LineView> ordered(Collection<UUID> ids, List<RequestLine> lines) {
        Map<UUID, LineView> byId = views.of(lines, current.get()).stream().collect(Collectors.toMap(LineView::id, view -> view));
        return ids.stream().map(byId::get).filter(java.util.Objects::nonNull).toList();
    }
}
