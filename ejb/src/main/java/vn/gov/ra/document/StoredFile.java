package vn.gov.ra.document;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A file as it came or was made; written once, never changed. Its content is sealed, its hash is of the plain bytes. */
@Entity
@Table(name = "stored_file")
class StoredFile {

    @Id
    private UUID id;
    @Column(name = "sha256", nullable = false)
    private String sha256;
    @Column(name = "media_type", nullable = false)
    private String mediaType;
    @Column(name = "size", nullable = false)
    private long size;
    @Column(name = "file_name", nullable = false)
    private String fileName;
    @Column(name = "content", nullable = false)
    private byte[] content;
    @Column(name = "created_at", nullable = false)
    private Instant createdAt;
    @Column(name = "created_by", nullable = false)
    private String createdBy;

    protected StoredFile() {
    }

    StoredFile(FileRef ref, byte[] sealed, Instant createdAt, String createdBy) {
        this.id = ref.id();
        this.sha256 = ref.sha256();
        this.mediaType = ref.mediaType();
        this.size = ref.size();
        this.fileName = ref.fileName();
        this.content = sealed;
        this.createdAt = createdAt;
        this.createdBy = createdBy;
    }

    FileRef ref() {
        return new FileRef(id, sha256, mediaType, size, fileName);
    }

    byte[] sealed() {
        return content;
    }
}
