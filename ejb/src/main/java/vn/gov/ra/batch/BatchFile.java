package vn.gov.ra.batch;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A file that belongs to a list beside its package: signed letter, proof of sending, acknowledgement. Never changed, never removed. */
@Entity
@Table(name = "batch_file")
class BatchFile {

    @Id
    private UUID id;
    @Column(name = "batch_id", nullable = false)
    private UUID batchId;
    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false)
    private BatchFileKind kind;
    @Column(name = "file_id", nullable = false)
    private UUID fileId;
    @Column(name = "added_by", nullable = false)
    private String addedBy;
    @Column(name = "added_at", nullable = false)
    private Instant addedAt;

    protected BatchFile() {
    }

    BatchFile(UUID id, UUID batchId, BatchFileKind kind, UUID fileId, String addedBy, Instant addedAt) {
        this.id = id;
        this.batchId = batchId;
        this.kind = kind;
        this.fileId = fileId;
        this.addedBy = addedBy;
        this.addedAt = addedAt;
    }

    UUID id() {
        return id;
    }

    UUID batchId() {
        return batchId;
    }

    BatchFileKind kind() {
        return kind;
    }

    UUID fileId() {
        return fileId;
    }

    Instant addedAt() {
        return addedAt;
    }
}
