package vn.gov.ra.reorganisation;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import vn.gov.ra.audit.AuditTrail;
import vn.gov.ra.security.ActingAs;
import vn.gov.ra.security.CurrentActor;
import vn.gov.ra.shared.DomainException;
import vn.gov.ra.shared.SharedError;

/** The acts that every step of a plan has in common: state, timeline, audit row, news; and the writing down of what follows. */
@Dependent
class ReorganisationDesk {

    private static final int LONGEST_COMMENT = 2000;
    private static final int SHOWN = 40;

    @Inject
    private ReorganisationRepository rows;
    @Inject
    private FactsQuery facts;
    @Inject
    private AuditTrail audit;
    @Inject
    private CurrentActor current;
    @Inject
    private Clock clock;
    @Inject
    private Event<ReorganisationStateChanged> changed;

    void created(Reorganisation plan) {
        rows.add(plan);
        log(plan, ReorganisationStep.CREATE, null, plan.note(), Map.of("decision", plan.decisionNo(), "effectiveOn", plan.effectiveOn()));
    }

    void take(Reorganisation plan, ReorganisationStep step, String comment, Map<String, ?> details) {
        if (comment != null && comment.length() > LONGEST_COMMENT) {
            throw new DomainException(SharedError.TOO_LONG, comment.substring(0, SHOWN) + "…");
        }
        ReorganisationState before = plan.take(step, clock.instant());
        log(plan, step, before, comment, details);
    }

    /** As the effect of something else. */
    void bySystem(Reorganisation plan, ReorganisationStep step) {
        ActingAs.system(() -> {
            take(plan, step, null, Map.of());
            return null;
        });
    }

    private void log(Reorganisation plan, ReorganisationStep step, ReorganisationState before, String comment, Map<String, ?> details) {
        rows.flush();
        List<LogEntry> log = rows.log(plan.id());
        rows.add(new LogEntry(plan, log.size() + 1, step, before, current.get(), comment, clock.instant()));
        Map<String, Object> all = new HashMap<>(details);
        all.put("to", plan.state());
        if (comment != null) {
            all.put("comment", comment);
        }
        audit.record(step.auditType(), "reorganisation", plan.id(), plan.number(), all);
        if (before != plan.state()) {
            changed.fire(new ReorganisationStateChanged(plan.id(), plan.number(), before, plan.state()));
        }
    }

    /** Writes down everything that follows from the plan as the registers are now; what stood there is forgotten. @return how many */
    int countOut(Reorganisation plan) {
        List<Change> changes = rows.changes(plan.id());
        rows.forgetTasks(plan.id());
        Set<UUID> sources = new HashSet<>();
        changes.forEach(change -> sources.addAll(change.sources()));
        boolean whole = changes.stream().anyMatch(change -> change.kind() != ReorganisationKind.SPLIT && change.kind() != ReorganisationKind.DISSOLVE);
        List<Planned> planned = Planner.tasks(changes, facts.of(sources, whole, plan.effectiveOn(), clock.instant()));
        rows.addAll(IntStream.range(0, planned.size()).mapToObj(i -> new Task(plan.id(), i + 1, planned.get(i))).toList());
        return planned.size();
    }
}
