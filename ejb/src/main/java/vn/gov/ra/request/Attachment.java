package vn.gov.ra.request;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import vn.gov.ra.document.FileRef;

/** A paper of a dossier; taken off while it is a draft, never deleted. */
@Entity
@Table(name = "attachment")
class Attachment {

    @Id
    private UUID id;
    @Column(name = "dossier_id", nullable = false)
    private UUID dossierId;
    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false)
    private AttachmentKind kind;
    @Column(name = "file_id", nullable = false)
    private UUID fileId;
    @Column(name = "removed", nullable = false)
    private boolean removed;
    @Column(name = "added_by", nullable = false)
    private String addedBy;
    @Column(name = "added_at", nullable = false)
    private Instant addedAt;

    @Column(name = "not_secret", nullable = false)
    private boolean notSecret;

    protected Attachment() {
    }

    Attachment(UUID id, UUID dossierId, AttachmentKind kind, UUID fileId, String addedBy, Instant addedAt) {
        this.id = id;
        this.dossierId = dossierId;
        this.kind = kind;
        this.fileId = fileId;
        this.addedBy = addedBy;
        this.addedAt = addedAt;
    }

    /** Who adds it has looked: it carries no mark of secrecy. */
    void confirmedNotSecret() {
        notSecret = true;
    }

    void takeOff() {
        removed = true;
    }

    AttachmentView view(FileRef file) {
        return new AttachmentView(id, dossierId, kind, fileId, file.fileName(), file.sha256(), file.mediaType(), file.size(), addedBy, addedAt, notSecret);
    }

    UUID id() {
        return id;
    }

    AttachmentKind kind() {
        return kind;
    }

    UUID fileId() {
        return fileId;
    }

    Instant addedAt() {
        return addedAt;
    }
}
