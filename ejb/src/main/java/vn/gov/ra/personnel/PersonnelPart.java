package vn.gov.ra.personnel;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import vn.gov.ra.shared.Ids;

/** One thing that follows from a change: proposed by rule, chosen or left out with a reason, then done or followed until it has ended. */
@Entity
@Table(name = "personnel_part")
class PersonnelPart {

    @Id
    private UUID id;
    @Column(name = "event_id", nullable = false)
    private UUID eventId;
    @Column(name = "seq", nullable = false)
    private int seq;
    @Enumerated(EnumType.STRING)
    @Column(name = "action", nullable = false)
    private PartAction action;
    @Enumerated(EnumType.STRING)
    @Column(name = "object_type", nullable = false)
    private ObjectType objectType;
    @Column(name = "object_id", nullable = false)
    private UUID objectId;
    @Column(name = "agency_id")
    private UUID agencyId;
    @Column(name = "label", nullable = false)
    private String label;
    @Column(name = "ground")
    private String ground;
    @Column(name = "proposed", nullable = false)
    private boolean proposed;
    @Column(name = "chosen", nullable = false)
    private boolean chosen;
    @Column(name = "reason")
    private String reason;
    @Enumerated(EnumType.STRING)
    @Column(name = "state", nullable = false)
    private PartState state = PartState.PROPOSED;
    @Column(name = "line_id")
    private UUID lineId;
    @Column(name = "due_on")
    private LocalDate dueOn;
    @Column(name = "outcome")
    private String outcome;
    @Column(name = "failure")
    private String failure;
    @Column(name = "started_at")
    private Instant startedAt;
    @Column(name = "ended_at")
    private Instant endedAt;
    @Version
    private long version;

    protected PersonnelPart() {
    }

    PersonnelPart(UUID eventId, int seq, Proposal about) {
        this.id = Ids.next();
        this.eventId = eventId;
        this.seq = seq;
        this.action = about.action();
        this.objectType = about.objectType();
        this.objectId = about.objectId();
        this.agencyId = about.agencyId();
        this.label = about.label();
        this.ground = about.ground();
        this.proposed = about.on();
        this.chosen = about.on();
    }

    boolean about(Proposal other) {
        return action == other.action() && objectId.equals(other.objectId());
    }

    void choose(boolean wanted, String why) {
        chosen = wanted;
        reason = wanted ? null : why;
    }

    void leaveOut() {
        state = PartState.LEFT_OUT;
    }

    /** @param line the line it has become; null where it is no line @param lastDay null for none */
    void runs(UUID line, LocalDate lastDay, Instant now) {
        state = PartState.RUNNING;
        lineId = line;
        dueOn = lastDay;
        failure = null;
        startedAt = now;
    }

    void dueOn(LocalDate lastDay) {
        dueOn = lastDay;
    }

    void failed(String code) {
        state = PartState.FAILED;
        failure = code;
    }

    void done(String how, Instant now) {
        state = PartState.DONE;
        outcome = how;
        failure = null;
        startedAt = startedAt == null ? now : startedAt;
        endedAt = now;
    }

    void waived(String why, Instant now) {
        state = PartState.WAIVED;
        reason = why;
        endedAt = now;
    }

    LocalDate dueOn() {
        return dueOn;
    }

    UUID id() {
        return id;
    }

    UUID eventId() {
        return eventId;
    }

    int seq() {
        return seq;
    }

    PartAction action() {
        return action;
    }

    UUID objectId() {
        return objectId;
    }

    UUID agencyId() {
        return agencyId;
    }

    String label() {
        return label;
    }

    String ground() {
        return ground;
    }

    boolean proposed() {
        return proposed;
    }

    boolean chosen() {
        return chosen;
    }

    PartState state() {
        return state;
    }

    PartView view() {
        return new PartView(id, seq, action, objectType, objectId, agencyId, label, ground, proposed, chosen, reason, state, lineId, dueOn, outcome, failure,
                startedAt, endedAt);
    }
}
