package vn.gov.ra.retention;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import vn.gov.ra.security.Actor;
import vn.gov.ra.shared.DomainException;
import vn.gov.ra.shared.Ids;

/** That one administrator has proposed to wipe the data of some people; another one confirms. */
@Entity(name = "RetentionProposal")
@Table(name = "retention_proposal")
class Proposal {

    @Id
    private UUID id;
    @Column(name = "number", nullable = false)
    private String number;
    @Enumerated(EnumType.STRING)
    @Column(name = "state", nullable = false)
    private ProposalState state;
    @Column(name = "proposed_by", nullable = false)
    private UUID proposedBy;
    @Column(name = "proposed_person_id")
    private UUID proposedPersonId;
    @Column(name = "proposed_at", nullable = false)
    private Instant proposedAt;
    @Column(name = "ended_by")
    private UUID endedBy;
    @Column(name = "ended_at")
    private Instant endedAt;
    @Version
    private long version;

    protected Proposal() {
    }

    Proposal(String number, Actor by, Instant now) {
        this.id = Ids.next();
        this.number = number;
        this.state = ProposalStep.PROPOSE.to();
        this.proposedBy = by.userId();
        this.proposedPersonId = by.personId();
        this.proposedAt = now;
    }

    /** @throws DomainException {@link RetentionError#SETTLED} */
    void requireOpen() {
        if (!open()) {
            throw new DomainException(RetentionError.SETTLED, number);
        }
    }

    /** Neither with the same account nor with another account of the same person. @throws DomainException {@link RetentionError#SAME_PERSON} */
    void requireOther(Actor actor) {
        if (madeBy(actor)) {
            throw new DomainException(RetentionError.SAME_PERSON, number);
        }
    }

    boolean madeBy(Actor actor) {
        return proposedBy.equals(actor.userId()) || proposedPersonId != null && proposedPersonId.equals(actor.personId());
    }

    boolean open() {
        return state == ProposalState.PROPOSED;
    }

    void end(ProposalStep how, Actor by, Instant now) {
        requireOpen();
        state = how.after(state, null);
        endedBy = by.userId();
        endedAt = now;
    }

    ProposalState state() {
        return state;
    }

    UUID id() {
        return id;
    }

    String number() {
        return number;
    }

    long version() {
        return version;
    }
}
