package vn.gov.ra.training;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import vn.gov.ra.shared.Ids;
import vn.gov.ra.shared.Sha256;

/** That a subscriber has committed to a text. Written once. */
@Entity(name = "Commitment")
@Table(name = "commitment")
class Commitment {

    @Id
    private UUID id;
    @Column(name = "number", nullable = false)
    private String number;
    @Column(name = "person_id", nullable = false)
    private UUID personId;
    @Column(name = "full_name", nullable = false)
    private String fullName;
    @Column(name = "agency_id")
    private UUID agencyId;
    @Column(name = "agency_name", nullable = false)
    private String agencyName;
    @Column(name = "edition", nullable = false)
    private String edition;
    @Column(name = "text", nullable = false, columnDefinition = "text")
    private String text;
    @Column(name = "text_hash", nullable = false)
    private String textHash;
    @Enumerated(EnumType.STRING)
    @Column(name = "method", nullable = false)
    private CommitmentMethod method;
    @Column(name = "signed_on", nullable = false)
    private LocalDate signedOn;
    @Column(name = "file_id")
    private UUID fileId;
    @Column(name = "recorded_by", nullable = false)
    private String recordedBy;
    @Column(name = "recorded_at", nullable = false)
    private Instant recordedAt;

    protected Commitment() {
    }

    /** @param fileId the scan; null on the page */
    Commitment(String number, Committed who, CommitmentText read, LocalDate signedOn, UUID fileId, String recordedBy, Instant now) {
        this.id = Ids.next();
        this.number = number;
        this.personId = who.personId();
        this.fullName = who.fullName();
        this.agencyId = who.agencyId();
        this.agencyName = who.agencyName();
        this.edition = read.edition();
        this.text = read.whole();
        this.textHash = hash(read);
        this.method = fileId == null ? CommitmentMethod.PAGE : CommitmentMethod.SCAN;
        this.signedOn = signedOn;
        this.fileId = fileId;
        this.recordedBy = recordedBy;
        this.recordedAt = now;
    }

    /** Whose commitment it is, as of now. @param agencyId null where the person works nowhere known */
    record Committed(UUID personId, String fullName, UUID agencyId, String agencyName) {
    }

    static String hash(CommitmentText read) {
        return Sha256.hex(read.whole());
    }

    UUID agencyId() {
        return agencyId;
    }

    UUID personId() {
        return personId;
    }

    UUID id() {
        return id;
    }

    CommitmentView view() {
        return new CommitmentView(id, number, personId, fullName, agencyName, edition, text, textHash, method, signedOn, recordedAt);
    }

    UUID fileId() {
        return fileId;
    }
}
