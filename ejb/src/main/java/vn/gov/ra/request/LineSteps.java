package vn.gov.ra.request;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.gov.ra.audit.AuditTrail;
import vn.gov.ra.regulation.LegalCalendar;
import vn.gov.ra.security.Actor;
import vn.gov.ra.security.CurrentActor;

/** Moves lines: state, timeline, news, and the audit row where the line itself was commanded. */
@Dependent
class LineSteps {

    /** After these the office's term, which stood still, runs on. */
    private static final Set<LineStep> GOES_ON = EnumSet.of(LineStep.RESUBMIT, LineStep.RESUME, LineStep.HOLD_OVER);

    @Inject
    private RequestRepository requests;
    @Inject
    private LegalCalendar calendar;
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

    /** The same of many lines: their timelines are read once, and nothing is written before the last of them has moved. */
    void command(List<RequestLine> lines, LineStep step, LineChange change) {
        Map<UUID, Integer> last = requests.lastEvents(lines.stream().map(RequestLine::id).toList());
        Actor by = current.get();
        for (RequestLine line : lines) {
            if (!step.bySystem()) {
                step.requireRole(by::has, line.shown());
            }
            told(line, step, move(line, step, change, last.getOrDefault(line.id(), 0), by), change);
        }
    }

    /** What follows from something that was commanded and checked elsewhere. */
    void effect(RequestLine line, LineStep step, LineChange change) {
        told(line, step, quiet(line, step, change), change);
    }

    private void told(RequestLine line, LineStep step, LineState before, LineChange change) {
        Map<String, String> details = new LinkedHashMap<>();
        details.put("from", before.name());
        details.put("to", line.state().name());
        if (change.reasonCode() != null) {
            details.put("reason", change.reasonCode());
        }
        audit.record(step.auditType(), "line", line.id(), line.shown(), change.onBehalfOf(), details);
    }

    private LineState quiet(RequestLine line, LineStep step, LineChange change) {
        int last = requests.lastEvents(List.of(line.id())).getOrDefault(line.id(), 0);
        return move(line, step, change, last, current.get());
    }

    /** Part of a command on the whole dossier, which has its own audit row. */
    void together(List<RequestLine> lines, LineStep step, LineChange change) {
        Map<UUID, Integer> last = requests.lastEvents(lines.stream().map(RequestLine::id).toList());
        Actor by = current.get();
        lines.forEach(line -> move(line, step, change, last.getOrDefault(line.id(), 0), by));
    }

    /** The first entry of a new line. */
    void created(RequestLine line) {
        log(line, LineStep.CREATE, null, null, 1, current.get());
    }

    /** The first entry of a line that is a command of its own. */
    void created(RequestLine line, LineStep step, String comment, Map<String, ?> details) {
        log(line, step, null, comment, 1, current.get());
        audit.record(step.auditType(), "line", line.id(), line.shown(), details);
    }

    /** @param by looked up by the caller once: each time is a question to the database */
    private LineState move(RequestLine line, LineStep step, LineChange change, int last, Actor by) {
        Instant since = line.stateSince();
        LineState before = line.take(step, change, clock.instant());
        if (GOES_ON.contains(step) && line.dueOn() != null) {
            int paused = Math.max(0, calendar.workingDaysBetween(calendar.dateOf(since), calendar.today()));
            line.dueLater(calendar.addWorkingDays(line.dueOn(), paused));
        }
        log(line, step, before, change.comment(), last + 1, by);
        return before;
    }

    private void log(RequestLine line, LineStep step, LineState before, String comment, int seq, Actor by) {
        requests.add(new LineEvent(line.id(), seq, step, before, line.state(), by, comment, clock.instant()));
        changed.fire(new LineStateChanged(line.id(), line.dossierId(), before, line.state()));
    }
}
