package vn.gov.ra.delegation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** One person acts for another in one role, by a numbered document, from a day to before another. */
@Entity
@Table(name = "delegation")
class Delegation {

    @Id
    private UUID id;
    @Column(name = "delegator_id", nullable = false)
    private UUID delegatorId;
    @Column(name = "delegate_id", nullable = false)
    private UUID delegateId;
    @Column(name = "agency_id")
    private UUID agencyId;
    @Column(name = "role", nullable = false)
    private String role;
    @Column(name = "document_no", nullable = false)
    private String documentNo;
    @Column(name = "valid_from", nullable = false)
    private LocalDate validFrom;
    @Column(name = "valid_to", nullable = false)
    private LocalDate validTo;
    @Column(name = "revoked_at")
    private Instant revokedAt;
    @Column(name = "file_id")
    private UUID fileId;
    @Version
    private long version;

    protected Delegation() {
    }

    Delegation(UUID id, UUID delegatorId, NewDelegation about) {
        this.id = id;
        this.delegatorId = delegatorId;
        delegateId = about.delegateId();
        agencyId = about.agencyId();
        role = about.role();
        documentNo = about.documentNo();
        validFrom = about.validFrom();
        validTo = about.validTo();
    }

    void revoke(Instant now) {
        revokedAt = now;
    }

    DelegationState stateOn(LocalDate day) {
        if (revokedAt != null) {
            return DelegationState.REVOKED;
        }
        if (day.isBefore(validFrom)) {
            return DelegationState.PLANNED;
        }
        return day.isBefore(validTo) ? DelegationState.ACTIVE : DelegationState.ENDED;
    }

    DelegationLink link() {
        return new DelegationLink(delegatorId, delegateId);
    }

    UUID delegatorId() {
        return delegatorId;
    }

    String documentNo() {
        return documentNo;
    }

    UUID fileId() {
        return fileId;
    }

    void proven(UUID file) {
        fileId = file;
    }

    long version() {
        return version;
    }

    DelegationView view(LocalDate today) {
        return new DelegationView(id, delegatorId, delegateId, agencyId, role, documentNo, validFrom, validTo, stateOn(today), version, fileId != null);
    }
}
