package vn.gov.ra.request;

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

/** One step in the timeline of a line; written once. */
@Entity
@Table(name = "line_event")
class LineEvent {

    @Id
    private UUID id;
    @Column(name = "line_id", nullable = false)
    private UUID lineId;
    @Column(name = "seq", nullable = false)
    private int seq;
    @Column(name = "action", nullable = false)
    private String action;
    @Enumerated(EnumType.STRING)
    @Column(name = "from_state")
    private LineState from;
    @Enumerated(EnumType.STRING)
    @Column(name = "to_state", nullable = false)
    private LineState to;
    @Column(name = "actor", nullable = false)
    private String actor;
    @Column(name = "actor_name", nullable = false)
    private String actorName;
    @Column(name = "comment")
    private String comment;
    @Column(name = "at", nullable = false)
    private Instant at;

    protected LineEvent() {
    }

    LineEvent(UUID lineId, int seq, LineStep step, LineState from, LineState to, Actor who, String comment, Instant at) {
        this.id = Ids.next();
        this.lineId = lineId;
        this.seq = seq;
        this.action = step.event();
        this.from = from;
        this.to = to;
        this.actor = who.username();
        this.actorName = who.displayName();
        this.comment = comment;
        this.at = at;
    }

    LineEventView view() {
        return new LineEventView(seq, action, from, to, actor, actorName, comment, at);
    }
}
