package vn.gov.ra.job;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import vn.gov.ra.security.CurrentActor;
import vn.gov.ra.shared.ErrorCode;
import vn.gov.ra.shared.Ids;

/** Jobs for other rooms. Every call commits on its own, whatever becomes of the caller's transaction. */
@Dependent
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class Jobs {

    @Inject
    private JobRepository rows;
    @Inject
    private CurrentActor actor;
    @Inject
    private Clock clock;

    /**
     * A new job of the present actor, QUEUED.
     *
     * @param kind such as {@code certificate.import}
     * @param objectId what it works on; null for none
     * @param total how many steps it has; 0 when not known
     */
    public UUID start(String kind, UUID objectId, int total) {
        Job job = new Job(Ids.next(), kind, objectId, total, actor.get(), clock.instant());
        rows.add(job);
        return job.view().id();
    }

    /** RUNNING, with so many steps done. */
    public void progress(UUID id, int done) {
        change(id, job -> job.progress(done));
    }

    /** @param json its result */
    public void succeed(UUID id, String json) {
        change(id, job -> job.succeed(json, clock.instant()));
    }

    public void fail(UUID id, ErrorCode error, Object... arguments) {
        List<String> texts = Arrays.stream(arguments).map(String::valueOf).toList();
        change(id, job -> job.fail(error.code(), texts, clock.instant()));
    }

    /** Called once at start: what ran when the server went down will not end by itself. */
    public void failInterrupted() {
        rows.unfinished().forEach(job -> job.fail(JobError.INTERRUPTED.code(), List.of(), clock.instant()));
    }

    private void change(UUID id, Consumer<Job> how) {
        rows.lock(id).ifPresent(how);
    }
}
