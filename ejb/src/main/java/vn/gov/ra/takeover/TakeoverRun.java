package vn.gov.ra.takeover;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.gov.ra.job.Jobs;
import vn.gov.ra.shared.DomainException;

/** One run in the background: all rows are judged; where they are to be taken over, row by row in small transactions, so that a bad one stops nothing. */
@Dependent
class TakeoverRun {

    private static final Logger LOG = System.getLogger(TakeoverRun.class.getName());
    private static final int AT_ONCE = 50;

    /** Whoever began the run has ended its job; what is done stays. */
    private static final class Cancelled extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }

    @Inject
    private TakeoverWork work;
    @Inject
    private Jobs jobs;

    Void run(TakeoverView begun) {
        boolean taking = begun.state() == TakeoverState.TAKING;
        TakeoverStep done = taking ? TakeoverStep.TAKING_ENDED : TakeoverStep.CHECK_DONE;
        try {
            TakeoverWork.Plan plan = work.judge(begun.id(), count -> goOn(begun, count));
            if (taking) {
                take(begun, plan.tasks());
            }
            work.end(begun.id(), done, null);
            jobs.succeed(begun.jobId(), "{\"takeoverId\":\"" + begun.id() + "\"}");
        } catch (Cancelled cancelled) {
            work.end(begun.id(), taking ? done : TakeoverStep.CHECK_BROKEN_OFF, TakeoverError.BROKE_OFF.code());
        } catch (RuntimeException e) {
            LOG.log(Level.ERROR, "takeover.run takeover=" + begun.id(), e);
            work.end(begun.id(), taking ? done : TakeoverStep.CHECK_BROKEN_OFF, TakeoverError.BROKE_OFF.code());
            jobs.fail(begun.jobId(), TakeoverError.BROKE_OFF);
        }
        return null;
    }

    private void goOn(TakeoverView begun, int done) {
        if (!jobs.progress(begun.jobId(), done)) {
            throw new Cancelled();
        }
    }

    private void take(TakeoverView begun, List<TakeoverWork.Task> tasks) {
        int taken = 0;
        for (BookKind kind : BookKind.values()) {
            List<TakeoverWork.Task> left = tasks.stream().filter(task -> task.kind() == kind).toList();
            int before = Integer.MAX_VALUE;
            // Children whose parent stands below them wait for the next round; a round that takes nothing is the last.
            while (!left.isEmpty() && left.size() < before) {
                before = left.size();
                List<TakeoverWork.Task> waiting = new ArrayList<>();
                for (List<TakeoverWork.Task> some : portions(left)) {
                    waiting.addAll(portion(begun.id(), some));
                    taken += some.size();
                    goOn(begun, taken);
                }
                left = waiting;
            }
            left.forEach(task -> work.refuse(task, TakeoverFinding.AGENCY_UNKNOWN.code()));
        }
    }

    private static List<List<TakeoverWork.Task>> portions(List<TakeoverWork.Task> tasks) {
        List<List<TakeoverWork.Task>> portions = new ArrayList<>();
        for (int from = 0; from < tasks.size(); from += AT_ONCE) {
            portions.add(tasks.subList(from, Math.min(tasks.size(), from + AT_ONCE)));
        }
        return portions;
    }

    private List<TakeoverWork.Task> portion(UUID takeoverId, List<TakeoverWork.Task> some) {
        try {
            return work.take(takeoverId, some);
        } catch (RuntimeException together) {
            List<TakeoverWork.Task> waiting = new ArrayList<>();
            some.forEach(task -> waiting.addAll(alone(takeoverId, task)));
            return waiting;
        }
    }

    private List<TakeoverWork.Task> alone(UUID takeoverId, TakeoverWork.Task task) {
        try {
            return work.take(takeoverId, List.of(task));
        } catch (DomainException refusal) {
            work.refuse(task, refusal.error().code());
        } catch (RuntimeException e) {
            LOG.log(Level.ERROR, "takeover.row row=" + task.rowId(), e);
            work.refuse(task, TakeoverError.BROKE_OFF.code());
        }
        return List.of();
    }
}
