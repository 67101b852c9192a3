package vn.gov.ra.personnel;

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

/** One entry of a change's timeline; never altered. */
@Entity
@Table(name = "personnel_log")
class PersonnelLog {

    @Id
    private UUID id;
    @Column(name = "event_id", nullable = false)
    private UUID eventId;
    @Column(name = "seq", nullable = false)
    private int seq;
    @Enumerated(EnumType.STRING)
    @Column(name = "step", nullable = false)
    private PersonnelStep step;
    @Enumerated(EnumType.STRING)
    @Column(name = "from_state")
    private PersonnelState from;
    @Enumerated(EnumType.STRING)
    @Column(name = "to_state", nullable = false)
    private PersonnelState to;
    @Column(name = "actor", nullable = false)
    private String actor;
    @Column(name = "actor_name", nullable = false)
    private String actorName;
    @Column(name = "comment")
    private String comment;
    @Column(name = "at", nullable = false)
    private Instant at;

    protected PersonnelLog() {
    }

    PersonnelLog(PersonnelEvent event, int seq, PersonnelStep step, PersonnelState from, Actor who, String comment, Instant at) {
        this.id = Ids.next();
        this.eventId = event.id();
        this.seq = seq;
        this.step = step;
        this.from = from;
        this.to = event.state();
        this.actor = who.username();
        this.actorName = who.displayName();
        this.comment = comment;
        this.at = at;
    }

    PersonnelLogView view() {
        return new PersonnelLogView(step, from, to, actor, actorName, comment, at);
    }
}
