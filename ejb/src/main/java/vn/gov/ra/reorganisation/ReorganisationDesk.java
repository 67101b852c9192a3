package vn.gov.ra.reorganisation;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.gov.ra.audit.AuditTrail;
import vn.gov.ra.security.ActingAs;
import vn.gov.ra.security.CurrentActor;
import vn.gov.ra.shared.DomainException;
import vn.gov.ra.shared.FieldError;
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
        Facts known = facts.of(sources, whole, plan.effectiveOn(), clock.instant());
        Destinations destinations = placed(plan, changes, known);
        List<Planned> planned = Planner.tasks(changes, known, destinations);
        rows.addAll(IntStream.range(0, planned.size()).mapToObj(i -> new Task(plan.id(), i + 1, planned.get(i))).toList());
        return planned.size();
    }

    /** What was chosen before counts again where it still can; what is no longer there is forgotten. */
    private Destinations placed(Reorganisation plan, List<Change> changes, Facts known) {
        Map<Spot, Placement> before = rows.placements(plan.id()).stream().collect(Collectors.toMap(Placement::spot, one -> one));
        Map<Spot, String> chosen = before.values().stream().filter(one -> one.chosenCode() != null).collect(Collectors.toMap(Placement::spot, Placement::chosenCode));
        Destinations destinations = Destinations.of(changes, known, chosen);
        int seq = 0;
        for (Destinations.Placed one : destinations.all()) {
            Placement row = before.remove(one.spot());
            boolean fresh = row == null;
            row = fresh ? new Placement(plan.id(), one.spot()) : row;
            row.counted(++seq, one);
            if (fresh) {
                rows.add(row);
            }
        }
        before.values().forEach(rows::remove);
        return destinations;
    }

    /** The officer's choice, before what follows is counted out anew. @return how many say something else now */
    int place(Reorganisation plan, List<Placing> placings) {
        Map<UUID, Placement> all = rows.placements(plan.id()).stream().collect(Collectors.toMap(Placement::id, one -> one));
        int changed = 0;
        for (int i = 0; i < placings.size(); i++) {
            Placing one = placings.get(i);
            Placement row = all.get(one.placementId());
            if (row == null) {
                throw new DomainException(ReorganisationError.PLACEMENT_UNKNOWN,
                        List.of(new FieldError("/placements/" + i + "/placementId", ReorganisationError.PLACEMENT_UNKNOWN, String.valueOf(one.placementId()))), String.valueOf(one.placementId()));
            }
            String before = row.chosenCode();
            row.goesTo(one.target());
            changed += Objects.equals(before, row.chosenCode()) ? 0 : 1;
        }
        return changed;
    }
}
