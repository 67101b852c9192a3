package vn.gov.ra.request;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.gov.ra.audit.AuditTrail;
import vn.gov.ra.security.Actor;
import vn.gov.ra.security.CurrentActor;

/** Moves lines: state, timeline, news, and the audit row where the line itself was commanded. */
@Dependent
class LineSteps {

    @Inject
    private RequestRepository requests;
    @Inject
    private CurrentActor current;
    @Inject
    private Clock clock;
    @Inject
    private AuditTrail audit;
    @Inject
    private Event<LineStateChanged> changed;

    /** A command on this line; steps with roles are refused to actors without one of them. */
    void command(RequestLine line, LineStep step, LineChange change) {
        if (!step.bySystem()) {
            step.requireRole(current.get()::has, line.shown());
        }
        effect(line, step, change);
    }

    /** What follows from something that was commanded and checked elsewhere. */
    void effect(RequestLine line, LineStep step, LineChange change) {
        LineState before = quiet(line, step, change);
        Map<String, String> details = new LinkedHashMap<>();
        details.put("from", before.name());
        details.put("to", line.state().name());
        if (change.reasonCode() != null) {
            details.put("reason", change.reasonCode());
        }
        audit.record(step.auditType(), "line", line.id(), line.shown(), details);
    }

    /** Part of a command on the whole dossier, which has its own audit row. */
    LineState quiet(RequestLine line, LineStep step, LineChange change) {
        Actor actor = current.get();
        LineState before = line.take(step, change, clock.instant());
        log(line, step, before, change.comment(), actor);
        return before;
    }

    /** The first entry of a new line. */
    void created(RequestLine line) {
        log(line, LineStep.CREATE, null, null, current.get());
    }

    private void log(RequestLine line, LineStep step, LineState before, String comment, Actor actor) {
        requests.add(new LineEvent(line.id(), requests.nextEvent(line.id()), step, before, line.state(), actor, comment, clock.instant()));
        changed.fire(new LineStateChanged(line.id(), line.dossierId(), before, line.state()));
    }
}
