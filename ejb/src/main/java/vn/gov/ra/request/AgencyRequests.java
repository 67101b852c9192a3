package vn.gov.ra.request;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.gov.ra.audit.AuditTrail;
import vn.gov.ra.security.Actor;
import vn.gov.ra.security.AppUser;
import vn.gov.ra.shared.DomainException;
import vn.gov.ra.subscriber.SubjectKind;

/** Dossiers of offices that change, for the room above, in its transaction: what is not ended goes along, what has to be asked for is drafted. */
@Dependent
public class AgencyRequests {

    @Inject
    private RequestRepository requests;
    @Inject
    private RequestQuery query;
    @Inject
    private DossierDrafting drafting;
    @Inject
    private LineSteps steps;
    @Inject
    private AuditTrail audit;

    /** Another agency's from now on, with its lines. */
    public void move(UUID dossierId, UUID agencyId) {
        Dossier dossier = byId(dossierId);
        dossier.follows(agencyId);
        requests.linesOf(dossierId).forEach(line -> line.follows(dossier));
        audit.record("dossier.move", "dossier", dossierId, dossier.shown(), Map.of("to", agencyId));
    }

    /**
     * A draft for the agency's head to sign, for four eyes the work of whoever planned it.
     *
     * @param writer account of the one who planned it
     * @param values one line each, by the field keys of the form
     * @return the lines in the order of the values
     */
    public List<UUID> draft(UUID agencyId, RequestAction action, SubjectKind kind, UUID writer, String note, List<Map<String, String>> values) {
        AppUser planner = query.user(writer).orElseThrow();
        Actor creator = new Actor(planner.id(), planner.subject(), planner.username(), planner.displayName(), planner.personId(), planner.agencyId(), Set.of());
        Dossier dossier = drafting.create(new DossierDraft(action, kind, null, agencyId, null, null, note, Map.of(), values), agencyId, creator);
        requests.flush();
        audit.record(DossierStep.CREATE.auditType(), "dossier", dossier.id(), dossier.shown(), Map.of("state", dossier.state(), "lines", values.size(), "note", note));
        return requests.linesOf(dossier.id()).stream().map(RequestLine::id).toList();
    }

    /** Nobody wants the draft this line is in; what is given up already stays so. @param note why */
    public void discard(UUID lineId, String note) {
        RequestLine first = requests.line(lineId).orElseThrow(() -> new DomainException(RequestError.LINE_NOT_FOUND));
        Dossier dossier = requests.dossierOf(first);
        if (dossier.state() == DossierState.VOID) {
            return;
        }
        dossier.take(DossierStep.DISCARD);
        steps.together(requests.linesOf(dossier.id()).stream().filter(line -> line.state() == LineState.DRAFT).toList(), LineStep.DISCARD, LineChange.comment(note));
        audit.record(DossierStep.DISCARD.auditType(), "dossier", dossier.id(), dossier.shown(), Map.of("note", note));
    }

    private Dossier byId(UUID id) {
        return requests.dossier(id, Actor.SYSTEM).orElseThrow(() -> new DomainException(RequestError.DOSSIER_NOT_FOUND));
    }
}
