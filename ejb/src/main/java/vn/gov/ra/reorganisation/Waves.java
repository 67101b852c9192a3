package vn.gov.ra.reorganisation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.gov.ra.shared.DomainException;

/**
 * Works a plan off, portion by portion. Each portion is one transaction with the tasks it settles: a run that is broken off anywhere goes on
 * with the first task that is not settled. The plan's row is held meanwhile, so that two runs take turns and do nothing twice.
 */
@Dependent
@Transactional(TxType.REQUIRES_NEW)
public class Waves {

    /** Lines of one draft; a head reads and signs them together. */
    static final int LINES = 200;
    private static final int PORTION = 100;

    @Inject
    private ReorganisationRepository rows;
    @Inject
    private ReorganisationDesk desk;
    @Inject
    private TaskActs acts;
    @Inject
    private TaskUndo undo;
    @Inject
    private LinePapers papers;
    @Inject
    private Clock clock;

    /** What was settled, and whether anything is left. */
    public record Portion(int settled, boolean over) {
    }

    /** The next portion; the last one takes the plan's own step. */
    public Portion next(UUID planId) {
        Reorganisation plan = rows.lock(planId);
        return switch (plan.state()) {
            case EXECUTING -> execute(plan, rows.open(planId, PORTION));
            case UNDOING -> takeBack(plan, rows.done(planId, PORTION));
            default -> new Portion(0, true);
        };
    }

    /** The first task alone, after its portion broke off; it is noted as failed where it breaks off again. */
    public Portion one(UUID planId) {
        Reorganisation plan = rows.lock(planId);
        return switch (plan.state()) {
            case EXECUTING -> execute(plan, rows.open(planId, 1));
            case UNDOING -> takeBack(plan, rows.done(planId, 1));
            default -> new Portion(0, true);
        };
    }

    /** Notes that the first task cannot be done; the others go on. */
    public void giveUpFirst(UUID planId) {
        Reorganisation plan = rows.lock(planId);
        List<Task> first = plan.state() == ReorganisationState.UNDOING ? rows.done(planId, 1) : rows.open(planId, 1);
        first.forEach(task -> task.failed(ReorganisationError.BROKE_OFF.code(), clock.instant()));
    }

    private Portion execute(Reorganisation plan, List<Task> open) {
        if (open.isEmpty()) {
            desk.bySystem(plan, ReorganisationStep.FINISH);
            return new Portion(0, true);
        }
        Task first = open.get(0);
        if (first.action().makesLine()) {
            return new Portion(draft(plan, open.size() == 1 ? open : rows.together(plan.id(), first, LINES)), false);
        }
        Map<UUID, Change> changes = rows.changes(plan.id()).stream().collect(Collectors.toMap(Change::id, Function.identity()));
        // A wave ends before the next begins: what follows may need all of it.
        List<Task> portion = open.stream().filter(task -> task.wave() == first.wave()).toList();
        Instant now = clock.instant();
        for (Task task : portion) {
            try {
                acts.run(plan, changes.get(task.changeId()), task, now);
            } catch (DomainException refused) {
                task.failed(refused.error().code(), now);
            }
        }
        return new Portion(portion.size(), false);
    }

    private int draft(Reorganisation plan, List<Task> tasks) {
        Instant now = clock.instant();
        try {
            List<UUID> lines = papers.draft(plan, tasks);
            for (int i = 0; i < tasks.size(); i++) {
                tasks.get(i).done(lines.get(i), null, now);
            }
        } catch (DomainException refused) {
            tasks.forEach(task -> task.failed(refused.error().code(), now));
        }
        return tasks.size();
    }

    private Portion takeBack(Reorganisation plan, List<Task> done) {
        if (done.isEmpty()) {
            desk.bySystem(plan, ReorganisationStep.TAKEN_BACK);
            return new Portion(0, true);
        }
        Instant now = clock.instant();
        List<Task> portion = done.stream().filter(task -> task.wave() == done.get(0).wave()).toList();
        for (Task task : portion) {
            try {
                undo.run(plan, task, now);
            } catch (DomainException refused) {
                task.failed(refused.error().code(), now);
            }
        }
        return new Portion(portion.size(), false);
    }
}
