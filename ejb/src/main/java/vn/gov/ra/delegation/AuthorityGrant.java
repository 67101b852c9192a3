package vn.gov.ra.delegation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;

/** A person may decide on a form (or on all) by a numbered decision, from a day to before another. */
@Entity
@Table(name = "authority_grant")
class AuthorityGrant {

    @Id
    private UUID id;
    @Column(name = "person_id", nullable = false)
    private UUID personId;
    @Column(name = "form", nullable = false)
    private String form;
    @Column(name = "decision_no", nullable = false)
    private String decisionNo;
    @Column(name = "valid_from", nullable = false)
    private LocalDate validFrom;
    @Column(name = "valid_to")
    private LocalDate validTo;
    @Column(name = "file_id")
    private UUID fileId;
    @Version
    private long version;

    protected AuthorityGrant() {
    }

    AuthorityGrant(UUID id, UUID personId, String form, String decisionNo, LocalDate validFrom, LocalDate validTo) {
        this.id = id;
        this.personId = personId;
        this.form = form;
        this.decisionNo = decisionNo;
        this.validFrom = validFrom;
        this.validTo = validTo;
    }

    void endBefore(LocalDate day) {
        validTo = day;
    }

    LocalDate validFrom() {
        return validFrom;
    }

    LocalDate validTo() {
        return validTo;
    }

    String decisionNo() {
        return decisionNo;
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

    GrantView view() {
        return new GrantView(id, personId, form, decisionNo, validFrom, validTo, version, fileId != null);
    }
}
