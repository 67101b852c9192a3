package vn.gov.ra.job;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import vn.gov.ra.security.CurrentActor;
import vn.gov.ra.shared.DomainException;
import vn.gov.ra.shared.ErrorCode;
import vn.gov.ra.shared.Ids;

/** Jobs for other rooms. Every call commits on its own, whatever becomes of the caller's transaction. */
@Dependent
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class Jobs {

    private final JobRepository rows;
    private final CurrentActor actor;
    private final Clock clock;
    private final Event<JobEnded> ended;

    /** For the container, which makes its proxies with it. */
    public Jobs() {
        this(null, null, null, null);
    }

    @Inject
    Jobs(JobRepository rows, CurrentActor actor, Clock clock, Event<JobEnded> ended) {
        this.rows = rows;
        this.actor = actor;
        this.clock = clock;
        this.ended = ended;
    }

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

    /**
     * RUNNING, with so many steps done.
     *
     * @return false once it is over, because its owner cancelled it: whoever works on it stops here
     */
    public boolean progress(UUID id, int done) {
        return change(id, job -> job.progress(done)).map(job -> !job.over()).orElse(false);
    }

    /** @param json its result */
    public void succeed(UUID id, String json) {
        change(id, job -> job.succeed(json, clock.instant()));
    }

    public void fail(UUID id, ErrorCode error, Object... arguments) {
        List<String> texts = Arrays.stream(arguments).map(String::valueOf).toList();
        change(id, job -> job.fail(error.code(), texts, clock.instant()));
    }

    /**
     * CANCELLED at once.
     *
     * @throws DomainException {@link JobError#OVER}
     */
    public JobView cancel(UUID id) {
        return change(id, job -> job.cancel(clock.instant())).map(Job::view).orElseThrow(() -> new DomainException(JobError.NOT_FOUND, id));
    }

    /** Ends it where it still runs, because what it works on was given up. @param id null for work without a job */
    public void giveUp(UUID id) {
        change(id, job -> {
            if (!job.over()) {
                job.cancel(clock.instant());
            }
        });
    }

    /** How it stands, for whoever was let in by {@link JobService} and goes on watching. */
    public Optional<JobView> look(UUID id) {
        return rows.byId(id).map(Job::view);
    }

    /** Called once at start: what ran when the server went down will not end by itself. */
    public void failInterrupted() {
        rows.unfinished().forEach(job -> {
            job.fail(JobError.INTERRUPTED.code(), List.of(), clock.instant());
            ended.fire(new JobEnded(job.view()));
        });
    }

    private Optional<Job> change(UUID id, Consumer<Job> how) {
        Optional<Job> found = id == null ? Optional.empty() : rows.lock(id);
        found.ifPresent(job -> {
            boolean ran = !job.over();
            how.accept(job);
            if (ran && job.over()) {
                ended.fire(new JobEnded(job.view()));
            }
        });
        return found;
    }
}
