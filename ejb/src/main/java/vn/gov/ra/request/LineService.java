package vn.gov.ra.request;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.gov.ra.audit.AuditTrail;
import vn.gov.ra.security.Actor;
import vn.gov.ra.security.CurrentActor;
import vn.gov.ra.security.Role;
import vn.gov.ra.shared.DomainException;
import vn.gov.ra.shared.FieldError;
import vn.gov.ra.shared.Paging;
import vn.gov.ra.shared.Slice;
import vn.gov.ra.shared.Sort;
import vn.gov.ra.shared.SortColumns;
import vn.gov.ra.shared.Versions;

/** Lines, one by one and in lists, and their values while they may be written. What is decided about them is the approval room's. */
@Stateless
public class LineService {

    /** Set while the agency has changed what its head signed; only the head can send it back then. */
    static final String SIGN_AGAIN = "CONTENT_CHANGED";

    @Inject
    private RequestRepository requests;
    @Inject
    private RequestQuery query;
    @Inject
    private LineViews views;
    @Inject
    private LineSteps steps;
    @Inject
    private LineWarnings warnings;
    @Inject
    private LineOverrides overrides;
    @Inject
    private DossierDrafting drafting;
    @Inject
    private CurrentActor current;
    @Inject
    private AuditTrail audit;

    @RolesAllowed({Role.CLERK, Role.AGENCY_SIGNER, Role.OFFICER, Role.OFFICE_SIGNER, Role.STOREKEEPER, Role.OBSERVER, Role.ADMIN, Role.RELYING_SYSTEM})
    public LineView get(UUID id) {
        return views.of(inScope(id), current.get());
    }

    @RolesAllowed({Role.CLERK, Role.AGENCY_SIGNER, Role.OFFICER, Role.OFFICE_SIGNER, Role.STOREKEEPER, Role.OBSERVER, Role.ADMIN, Role.RELYING_SYSTEM})
    public Slice<LineView> list(LineFilter filter) {
        return list(filter, null);
    }

    /** @param sort null for the list's own order */
    @RolesAllowed({Role.CLERK, Role.AGENCY_SIGNER, Role.OFFICER, Role.OFFICE_SIGNER, Role.STOREKEEPER, Role.OBSERVER, Role.ADMIN, Role.RELYING_SYSTEM})
    public Slice<LineView> list(LineFilter filter, Sort sort) {
        Actor actor = current.get();
        Paging paging = new Paging(filter.cursor(), filter.limit(), sort);
        SortColumns.Chosen<RequestLine> order = RequestQuery.LINES.by(paging);
        Slice<RequestLine> page = order.slice(query.lines(filter, actor, order, paging.size()), paging.size());
        return new Slice<>(views.of(page.items(), actor), page.nextCursor());
    }

    /** How many lines stand where, for the queues. */
    @RolesAllowed({Role.CLERK, Role.AGENCY_SIGNER, Role.OFFICER, Role.OFFICE_SIGNER, Role.STOREKEEPER, Role.OBSERVER, Role.ADMIN})
    public Map<LineState, Long> counts() {
        Map<LineState, Long> counts = new EnumMap<>(LineState.class);
        counts.putAll(query.counts(current.get()));
        return counts;
    }

    /** Oldest first. */
    @RolesAllowed({Role.CLERK, Role.AGENCY_SIGNER, Role.OFFICER, Role.OFFICE_SIGNER, Role.STOREKEEPER, Role.OBSERVER, Role.ADMIN, Role.RELYING_SYSTEM})
    public List<LineEventView> history(UUID id) {
        return query.events(inScope(id).id()).stream().map(LineEvent::view).toList();
    }

    /** What a reviewer will have to acknowledge. */
    @RolesAllowed({Role.OFFICER, Role.OFFICE_SIGNER, Role.OBSERVER})
    public List<FieldError> warnings(UUID id) {
        return warnings.of(inScope(id).id());
    }

    /** Why rules do not count for the line, as its agency says. */
    @RolesAllowed({Role.CLERK, Role.AGENCY_SIGNER, Role.OFFICER, Role.OFFICE_SIGNER, Role.OBSERVER, Role.RELYING_SYSTEM})
    public List<OverrideView> overrides(UUID id) {
        return requests.overrides(List.of(inScope(id).id())).stream().map(LineOverride::view).toList();
    }

    /**
     * Writes the values of the form: on a draft by the agency, on remarks by the agency (its head then sends it back), under review by the
     * officer who holds the line.
     */
    @RolesAllowed({Role.CLERK, Role.AGENCY_SIGNER, Role.OFFICER, Role.RELYING_SYSTEM})
    public LineView update(UUID id, long seenVersion, Map<String, String> values) {
        RequestLine line = inScope(id);
        requests.locked(List.of(id));
        Versions.require(line.version(), seenVersion, line.shown());
        Actor actor = current.get();
        Dossier dossier = requests.dossierOf(line);
        if (!mayWrite(line, actor)) {
            LineStep.SAVE.requireFrom(line.state(), line.shown());
            throw new DomainException(RequestError.NOT_A_DRAFT, line.shown());
        }
        String before = Payloads.hash(views.plain(line));
        drafting.write(line, dossier, values, "");
        boolean changed = !before.equals(Payloads.hash(views.plain(line)));
        if (line.state() == LineState.NEEDS_SUPPLEMENT && changed) {
            line.flag(SIGN_AGAIN, true);
        }
        if (line.state() == LineState.DRAFT) {
            steps.together(List.of(line), LineStep.SAVE, LineChange.none());
            requests.touch(dossier);
        }
        audit.record(LineStep.SAVE.auditType(), "line", line.id(), line.shown(), Map.of("changed", changed, "state", line.state()));
        requests.flush();
        return views.of(line, actor);
    }

    /**
     * Says why a rule that blocks does not count for a line; the office then has to acknowledge it.
     *
     * @param code code of the finding
     * @throws DomainException {@link RequestError#NOT_OVERRIDABLE} where the rule does not allow it, {@link RequestError#COMMENT_REQUIRED} without a reason
     */
    @RolesAllowed({Role.CLERK, Role.AGENCY_SIGNER, Role.OFFICER, Role.RELYING_SYSTEM})
    public LineView override(UUID id, long seenVersion, String code, String reason) {
        RequestLine line = inScope(id);
        requests.locked(List.of(id));
        Versions.require(line.version(), seenVersion, line.shown());
        if (!mayWrite(line, current.get())) {
            LineStep.SAVE.requireFrom(line.state(), line.shown());
            throw new DomainException(RequestError.NOT_A_DRAFT, line.shown());
        }
        overrides.put(line, requests.dossierOf(line), code, reason);
        audit.record("line.override", "line", line.id(), line.shown(), Map.of("code", code));
        requests.flush();
        return views.of(line, current.get());
    }

    private static boolean mayWrite(RequestLine line, Actor actor) {
        return switch (line.state()) {
            case DRAFT -> true;
            case NEEDS_SUPPLEMENT -> actor.hasAny(Role.CLERK, Role.AGENCY_SIGNER);
            case IN_REVIEW -> actor.has(Role.OFFICER) && actor.userId() != null && actor.userId().equals(line.assigneeId());
            default -> false;
        };
    }

    private RequestLine inScope(UUID id) {
        return requests.line(id, current.get()).orElseThrow(() -> new DomainException(RequestError.LINE_NOT_FOUND));
    }
}
