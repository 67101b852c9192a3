package vn.gov.ra.shared;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.util.UUID;

/** One entry of a thing's timeline, but for the step itself, whose words are the thing's own; never altered. */
@MappedSuperclass
public abstract class StepLog {

    @Id
    private UUID id;
    @Column(name = "seq", nullable = false)
    private int seq;
    @Column(name = "actor", nullable = false)
    private String actor;
    @Column(name = "actor_name", nullable = false)
    private String actorName;
    @Column(name = "comment")
    private String comment;
    @Column(name = "at", nullable = false)
    private Instant at;

    protected StepLog() {
    }

    protected StepLog(int seq, String actor, String actorName, String comment, Instant at) {
        this.id = Ids.next();
        this.seq = seq;
        this.actor = actor;
        this.actorName = actorName;
        this.comment = comment;
        this.at = at;
    }

    protected String actor() {
        return actor;
    }

    protected String actorName() {
        return actorName;
    }

    protected String comment() {
        return comment;
    }

    protected Instant at() {
        return at;
    }
}
