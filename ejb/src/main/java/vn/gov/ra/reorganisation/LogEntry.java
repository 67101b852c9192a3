package vn.gov.ra.reorganisation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import vn.gov.ra.security.Actor;
import vn.gov.ra.shared.Ids;

/** One entry of a plan's timeline; never altered. */
@Entity
@Table(name = "reorganisation_log")
class LogEntry {

    @Id
    private UUID id;
    @Column(name = "plan_id", nullable = false)
    private UUID planId;
    @Column(name = "seq", nullable = false)
    private int seq;
    @Enumerated(EnumType.STRING)
    @Column(name = "step", nullable = false)
    private ReorganisationStep step;
    @Enumerated(EnumType.STRING)
    @Column(name = "from_state")
    private ReorganisationState from;
    @Enumerated(EnumType.STRING)
    @Column(name = "to_state", nullable = false)
    private ReorganisationState to;
    @Column(name = "actor", nullable = false)
    private String actor;
    @Column(name = "actor_name", nullable = false)
    private String actorName;
    @Column(name = "comment")
    private String comment;
    @Column(name = "at", nullable = false)
    private Instant at;

    protected LogEntry() {
    }

    LogEntry(Reorganisation plan, int seq, ReorganisationStep step, ReorganisationState from, Actor who, String comment, Instant at) {
        this.id = Ids.next();
        this.planId = plan.id();
        this.seq = seq;
        this.step = step;
        this.from = from;
        this.to = plan.state();
        this.actor = who.username();
        this.actorName = who.displayName();
        this.comment = comment;
        this.at = at;
    }

    LogEntryView view() {
        return new LogEntryView(step, from, to, actor, actorName, comment, at);
    }
}
