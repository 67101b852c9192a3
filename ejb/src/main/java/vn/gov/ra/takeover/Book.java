package vn.gov.ra.takeover;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import vn.gov.ra.document.FileRef;
import vn.gov.ra.shared.Ids;

/** One file of a take-over, as it came. */
@Entity
@Table(name = "takeover_book")
class Book {

    @Id
    private UUID id;
    @Column(name = "takeover_id", nullable = false)
    private UUID takeoverId;
    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false)
    private BookKind kind;
    @Column(name = "seq", nullable = false)
    private int seq;
    @Column(name = "file_id", nullable = false)
    private UUID fileId;
    @Column(name = "sha256", nullable = false)
    private String sha256;
    @Column(name = "file_name", nullable = false)
    private String fileName;
    @Column(name = "row_count", nullable = false)
    private int rowCount;
    @Column(name = "added_by", nullable = false)
    private String addedBy;
    @Column(name = "added_at", nullable = false)
    private Instant addedAt;

    protected Book() {
    }

    Book(UUID takeoverId, BookKind kind, int seq, FileRef file, int rowCount, String addedBy, Instant now) {
        this.id = Ids.next();
        this.takeoverId = takeoverId;
        this.kind = kind;
        this.seq = seq;
        this.fileId = file.id();
        this.sha256 = file.sha256();
        this.fileName = file.fileName();
        this.rowCount = rowCount;
        this.addedBy = addedBy;
        this.addedAt = now;
    }

    UUID id() {
        return id;
    }

    String fileName() {
        return fileName;
    }

    BookView view() {
        return new BookView(id, kind, fileName, sha256, rowCount, addedAt);
    }
}
