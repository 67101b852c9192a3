package vn.gov.ra.reorganisation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.UUID;
import vn.gov.ra.job.Jobs;

/** The portal's own job by which a run is followed; a new one for each run, also for one that goes on after a restart. Nobody cancels it: a plan is undone. */
@Dependent
@Transactional(TxType.REQUIRES_NEW)
public class PlanJobs {

    static final String KIND = "reorganisation.run";

    @Inject
    private ReorganisationRepository rows;
    @Inject
    private ReorganisationQuery query;
    @Inject
    private Jobs jobs;

    /** A job that is not over. */
    public UUID job(UUID planId) {
        Reorganisation plan = rows.lock(planId);
        boolean open = plan.jobId() != null && jobs.look(plan.jobId()).filter(job -> !job.state().over()).isPresent();
        if (!open) {
            plan.followedBy(jobs.start(KIND, planId, (int) total(query.counts(planId))));
        }
        return plan.jobId();
    }

    /** How many tasks a run has behind it. */
    public int settled(UUID planId) {
        List<ActionCount> counts = query.counts(planId);
        boolean undoing = rows.byId(planId).state() == ReorganisationState.UNDOING;
        return (int) (total(counts) - counts.stream().mapToLong(undoing ? ActionCount::done : ActionCount::open).sum());
    }

    private static long total(List<ActionCount> counts) {
        return counts.stream().mapToLong(ActionCount::all).sum();
    }
}
