package vn.gov.ra.reorganisation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import vn.gov.ra.security.Actor;
import vn.gov.ra.shared.StepLog;

/** One entry of a plan's timeline; never altered. */
@Entity
@Table(name = "reorganisation_log")
class LogEntry extends StepLog {

    @Column(name = "plan_id", nullable = false)
    private UUID planId;
    @Enumerated(EnumType.STRING)
    @Column(name = "step", nullable = false)
    private ReorganisationStep step;
    @Enumerated(EnumType.STRING)
    @Column(name = "from_state")
    private ReorganisationState from;
    @Enumerated(EnumType.STRING)
    @Column(name = "to_state", nullable = false)
    private ReorganisationState to;

    protected LogEntry() {
    }

    LogEntry(Reorganisation plan, int seq, ReorganisationStep step, ReorganisationState from, Actor who, String comment, Instant at) {
        super(seq, who.username(), who.displayName(), comment, at);
        this.planId = plan.id();
        this.step = step;
        this.from = from;
        this.to = plan.state();
    }

    LogEntryView view() {
        return new LogEntryView(step, from, to, actor(), actorName(), comment(), at());
    }
}
