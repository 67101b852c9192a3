package vn.gov.ra.job;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import vn.gov.ra.security.Actor;
import vn.gov.ra.shared.DomainException;

/** One piece of long work. */
@Entity
@Table(name = "job")
class Job {

    /** Between the code and the arguments of a failure; does not occur in either. */
    private static final String SEPARATOR = "\u001F";

    @Id
    private UUID id;
    @Column(name = "kind", nullable = false)
    private String kind;
    @Enumerated(EnumType.STRING)
    @Column(name = "state", nullable = false)
    private JobState state;
    @Column(name = "owner", nullable = false)
    private String owner;
    @Column(name = "owner_agency_id")
    private UUID ownerAgencyId;
    @Column(name = "object_id")
    private UUID objectId;
    @Column(name = "done", nullable = false)
    private int done;
    @Column(name = "total", nullable = false)
    private int total;
    @Column(name = "result")
    private String result;
    @Column(name = "error")
    private String error;
    @Column(name = "created_at", nullable = false)
    private Instant createdAt;
    @Column(name = "finished_at")
    private Instant finishedAt;
    @Version
    @Column(name = "version", nullable = false)
    private long version;

    protected Job() {
    }

    Job(UUID id, String kind, UUID objectId, int total, Actor owner, Instant now) {
        this.id = id;
        this.kind = kind;
        this.objectId = objectId;
        this.total = total;
        this.owner = owner.subject();
        this.ownerAgencyId = owner.agencyId();
        this.state = JobState.QUEUED;
        this.createdAt = now;
    }

    void progress(int count) {
        if (!state.over()) {
            state = JobState.RUNNING;
            done = count;
        }
    }

    void succeed(String json, Instant now) {
        if (end(JobState.SUCCEEDED, now)) {
            result = json;
            done = Math.max(done, total);
        }
    }

    void fail(String code, List<String> arguments, Instant now) {
        if (end(JobState.FAILED, now)) {
            error = arguments.isEmpty() ? code : code + SEPARATOR + String.join(SEPARATOR, arguments);
        }
    }

    /** Ends it now; whoever works on it sees that at the next step. */
    void cancel(Instant now) {
        if (!end(JobState.CANCELLED, now)) {
            throw new DomainException(JobError.OVER, state);
        }
    }

    boolean over() {
        return state.over();
    }

    private boolean end(JobState how, Instant now) {
        if (state.over()) {
            return false;
        }
        state = how;
        finishedAt = now;
        return true;
    }

    JobView view() {
        List<String> parts = error == null ? List.of() : Arrays.asList(error.split(SEPARATOR, -1));
        return new JobView(id, kind, objectId, owner, state, done, total, result, parts.isEmpty() ? null : parts.get(0),
                parts.isEmpty() ? List.of() : parts.subList(1, parts.size()), createdAt, finishedAt);
    }
}
