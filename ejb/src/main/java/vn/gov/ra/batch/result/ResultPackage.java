package vn.gov.ra.batch.result;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** An answer of the CA operator to one list, as it came. A list may be answered in parts; the same bytes count once. */
@Entity
@Table(name = "result_package")
class ResultPackage {

    /** IMPORTING: rows are still being written, or were when the server stopped; IMPORTED: read to its end. */
    enum State { IMPORTING, IMPORTED }

    @Id
    private UUID id;
    @Column(name = "batch_id")
    private UUID batchId;
    @Column(name = "file_id", nullable = false)
    private UUID fileId;
    @Column(name = "sha256", nullable = false)
    private String sha256;
    @Column(name = "received_at", nullable = false)
    private Instant receivedAt;
    @Column(name = "received_by", nullable = false)
    private String receivedBy;
    @Column(name = "received_person_id")
    private UUID receivedPersonId;
    @Enumerated(EnumType.STRING)
    @Column(name = "state", nullable = false)
    private State state;
    @Column(name = "job_id")
    private UUID jobId;
    @Version
    private long version;

    protected ResultPackage() {
    }

    ResultPackage(UUID id, UUID batchId, UUID fileId, String sha256, Instant receivedAt, String receivedBy, UUID receivedPersonId) {
        this.id = id;
        this.batchId = batchId;
        this.fileId = fileId;
        this.sha256 = sha256;
        this.receivedAt = receivedAt;
        this.receivedBy = receivedBy;
        this.receivedPersonId = receivedPersonId;
        this.state = State.IMPORTING;
    }

    void workedBy(UUID job) {
        jobId = job;
    }

    void finish() {
        state = State.IMPORTED;
    }

    boolean finished() {
        return state == State.IMPORTED;
    }

    UUID id() {
        return id;
    }

    UUID batchId() {
        return batchId;
    }

    UUID fileId() {
        return fileId;
    }

    String sha256() {
        return sha256;
    }

    Instant receivedAt() {
        return receivedAt;
    }

    String receivedBy() {
        return receivedBy;
    }

    UUID receivedPersonId() {
        return receivedPersonId;
    }

    State state() {
        return state;
    }

    UUID jobId() {
        return jobId;
    }

    long version() {
        return version;
    }
}
