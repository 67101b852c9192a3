package vn.gov.ra.retention;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import vn.gov.ra.shared.Ids;

/** A person of a proposal, and what became of it. */
@Entity(name = "RetentionSubject")
@Table(name = "retention_subject")
class ProposedPerson {

    @Id
    private UUID id;
    @Column(name = "proposal_id", nullable = false)
    private UUID proposalId;
    @Column(name = "person_id", nullable = false)
    private UUID personId;
    @Column(name = "last_on", nullable = false)
    private LocalDate lastOn;
    @Column(name = "open", nullable = false)
    private boolean open = true;
    @Column(name = "wiped")
    private Boolean wiped;
    @Enumerated(EnumType.STRING)
    @Column(name = "why")
    private Hold why;

    protected ProposedPerson() {
    }

    ProposedPerson(UUID proposalId, UUID personId, LocalDate lastOn) {
        this.id = Ids.next();
        this.proposalId = proposalId;
        this.personId = personId;
        this.lastOn = lastOn;
    }

    void wiped() {
        open = false;
        wiped = true;
    }

    void leftOut(Hold reason) {
        open = false;
        wiped = false;
        why = reason;
    }

    /** The proposal is taken back. */
    void close() {
        open = false;
    }

    UUID personId() {
        return personId;
    }
}
