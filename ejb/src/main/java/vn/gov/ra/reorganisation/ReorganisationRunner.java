package vn.gov.ra.reorganisation;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import vn.gov.ra.job.Jobs;
import vn.gov.ra.security.ActingAs;

/** Works plans off in the background, one run each; a run that was broken off is begun again by {@link ReorganisationTimer}. */
@ApplicationScoped
public class ReorganisationRunner {

    private static final Logger LOG = System.getLogger(ReorganisationRunner.class.getName());

    private final Set<UUID> running = ConcurrentHashMap.newKeySet();

    @Resource
    private ManagedExecutorService executor;
    @Inject
    private Waves waves;
    @Inject
    private PlanJobs jobsOfPlans;
    @Inject
    private Jobs jobs;

    /** As soon as the step that begins a run is committed. */
    void onStep(@Observes(during = TransactionPhase.AFTER_SUCCESS) ReorganisationStateChanged news) {
        if (news.to().running()) {
            begin(news.planId());
        }
    }

    /** Nothing happens where it runs already. */
    void begin(UUID planId) {
        if (running.add(planId)) {
            executor.execute(() -> ActingAs.system(() -> {
                try {
                    workOff(planId);
                } catch (RuntimeException e) {
                    LOG.log(Level.ERROR, "reorganisation.run plan=" + planId, e);
                } finally {
                    running.remove(planId);
                }
                return null;
            }));
        }
    }

    private void workOff(UUID planId) {
        UUID job = jobsOfPlans.job(planId);
        int done = jobsOfPlans.settled(planId);
        for (Waves.Portion portion = portion(planId); !portion.over(); portion = portion(planId)) {
            done += portion.settled();
            jobs.progress(job, done);
        }
        jobs.succeed(job, "{\"reorganisationId\":\"" + planId + "\"}");
    }

    /** One task that breaks off in an unforeseen way takes no other with it. */
    private Waves.Portion portion(UUID planId) {
        try {
            return waves.next(planId);
        } catch (RuntimeException portionBrokeOff) {
            LOG.log(Level.WARNING, "reorganisation.portion plan=" + planId, portionBrokeOff);
        }
        try {
            return waves.one(planId);
        } catch (RuntimeException taskBrokeOff) {
            LOG.log(Level.ERROR, "reorganisation.task plan=" + planId, taskBrokeOff);
            waves.giveUpFirst(planId);
            return new Waves.Portion(1, false);
        }
    }
}
