package vn.gov.ra.personnel;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import vn.gov.ra.security.Actor;
import vn.gov.ra.shared.StepLog;

/** One entry of a change's timeline; never altered. */
@Entity
@Table(name = "personnel_log")
class PersonnelLog extends StepLog {

    @Column(name = "event_id", nullable = false)
    private UUID eventId;
    @Enumerated(EnumType.STRING)
    @Column(name = "step", nullable = false)
    private PersonnelStep step;
    @Enumerated(EnumType.STRING)
    @Column(name = "from_state")
    private PersonnelState from;
    @Enumerated(EnumType.STRING)
    @Column(name = "to_state", nullable = false)
    private PersonnelState to;

    protected PersonnelLog() {
    }

    PersonnelLog(PersonnelEvent event, int seq, PersonnelStep step, PersonnelState from, Actor who, String comment, Instant at) {
        super(seq, who.username(), who.displayName(), comment, at);
        this.eventId = event.id();
        this.step = step;
        this.from = from;
        this.to = event.state();
    }

    PersonnelLogView view() {
        return new PersonnelLogView(step, from, to, actor(), actorName(), comment(), at());
    }
}
