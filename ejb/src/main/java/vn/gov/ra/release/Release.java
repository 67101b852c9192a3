package vn.gov.ra.release;

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
import vn.gov.ra.security.Actor;
import vn.gov.ra.shared.DomainException;
import vn.gov.ra.shared.Ids;

/** That one officer has asked to give our whole register to another office, and what became of it. */
@Entity(name = "RegisterRelease")
@Table(name = "register_release")
class Release {

    @Id
    private UUID id;
    @Column(name = "number", nullable = false)
    private String number;
    @Enumerated(EnumType.STRING)
    @Column(name = "state", nullable = false)
    private ReleaseState state;
    @Column(name = "recipient", nullable = false)
    private String recipient;
    @Column(name = "letter_no", nullable = false)
    private String letterNo;
    @Column(name = "letter_date", nullable = false)
    private LocalDate letterDate;
    @Column(name = "reason", nullable = false)
    private String reason;
    @Column(name = "asked_by", nullable = false)
    private UUID askedBy;
    @Column(name = "asked_person_id")
    private UUID askedPersonId;
    @Column(name = "asked_at", nullable = false)
    private Instant askedAt;
    @Column(name = "decided_by")
    private UUID decidedBy;
    @Column(name = "decided_at")
    private Instant decidedAt;
    @Column(name = "decision_note")
    private String decisionNote;
    @Column(name = "open_until")
    private Instant openUntil;
    @Column(name = "taken_at")
    private Instant takenAt;
    @Column(name = "taken_times", nullable = false)
    private int takenTimes;
    @Column(name = "taken_sha256")
    private String takenSha256;
    @Version
    private long version;

    protected Release() {
    }

    Release(String number, NewRelease about, Actor by, Instant now) {
        this.id = Ids.next();
        this.number = number;
        this.state = ReleaseStep.ASK.to();
        this.recipient = about.recipient();
        this.letterNo = about.letterNo();
        this.letterDate = about.letterDate();
        this.reason = about.reason();
        this.askedBy = by.userId();
        this.askedPersonId = by.personId();
        this.askedAt = now;
    }

    /** Nothing else writes the state. @param note why; null where there is none to give */
    void take(ReleaseStep step, Actor by, String note, Instant now) {
        state = step.after(state, null);
        decidedBy = by.userId();
        decidedAt = now;
        decisionNote = note;
    }

    void openUntil(Instant end) {
        openUntil = end;
    }

    /** @throws DomainException {@link ReleaseError#NOT_YOURS}, {@link ReleaseError#NOT_OPEN} */
    void requireOpenFor(Actor actor, Instant now) {
        if (!askedBy.equals(actor.userId())) {
            throw new DomainException(ReleaseError.NOT_YOURS, number);
        }
        if (!openFor(actor, now)) {
            throw new DomainException(ReleaseError.NOT_OPEN, number);
        }
    }

    boolean openFor(Actor actor, Instant now) {
        return askedBy.equals(actor.userId()) && state == ReleaseState.RELEASED && now.isBefore(openUntil);
    }

    void taken(String sha256, Instant now) {
        takenAt = now;
        takenTimes++;
        takenSha256 = sha256;
    }

    /** With this account, or with another one of the same human being. */
    boolean askedBy(Actor actor) {
        return askedBy.equals(actor.userId()) || askedPersonId != null && askedPersonId.equals(actor.personId());
    }

    /** What whoever asked is told. */
    ReleaseDecided decided() {
        return new ReleaseDecided(id, number, recipient, askedBy, openUntil, decisionNote);
    }

    UUID id() {
        return id;
    }

    String number() {
        return number;
    }

    String recipient() {
        return recipient;
    }

    ReleaseState state() {
        return state;
    }

    long version() {
        return version;
    }
}
