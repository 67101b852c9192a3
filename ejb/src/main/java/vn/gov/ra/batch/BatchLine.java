package vn.gov.ra.batch;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;

/** A line in a list. The snapshot is what was sent; the outcome is what the CA operator said to it. Taken out or ended, the row stays. */
@Entity
@Table(name = "batch_line")
class BatchLine {

    private static final int LONGEST_NOTE = 500;

    @Id
    private UUID id;
    @Column(name = "batch_id", nullable = false)
    private UUID batchId;
    @Column(name = "line_id", nullable = false)
    private UUID lineId;
    @Column(name = "seq", nullable = false)
    private int seq;
    @Column(name = "snapshot")
    private byte[] snapshot;
    @Enumerated(EnumType.STRING)
    @Column(name = "outcome")
    private LineOutcome outcome;
    @Column(name = "matched_certificate_id")
    private UUID matchedCertificateId;
    @Column(name = "target_certificate_id")
    private UUID targetCertificateId;
    @Column(name = "ca_note")
    private String caNote;
    @Column(name = "removed", nullable = false)
    private boolean removed;
    @Column(name = "open", nullable = false)
    private boolean open;
    @Version
    private long version;

    protected BatchLine() {
    }

    BatchLine(UUID id, UUID batchId, UUID lineId, UUID targetCertificateId, int seq) {
        this.id = id;
        this.batchId = batchId;
        this.lineId = lineId;
        this.targetCertificateId = targetCertificateId;
        this.seq = seq;
        this.open = true;
    }

    void number(int place) {
        seq = place;
    }

    void fix(byte[] sealed) {
        snapshot = sealed;
    }

    void remove() {
        removed = true;
        open = false;
    }

    /** The list no longer holds the line; without an outcome where it ended before it was answered. */
    void leave() {
        open = false;
    }

    /** What the operator said. A line it does not speak of stays with the list until it is answered or carried forward. */
    void answer(LineOutcome said, UUID certificateId, String note) {
        outcome = said;
        matchedCertificateId = certificateId;
        caNote = note == null || note.length() <= LONGEST_NOTE ? note : note.substring(0, LONGEST_NOTE);
        open = said == LineOutcome.MISSING;
    }

    /** Nothing is to be waited for any more. */
    boolean settled() {
        return removed || (outcome != null && !(outcome == LineOutcome.MISSING && open));
    }

    UUID batchId() {
        return batchId;
    }

    UUID lineId() {
        return lineId;
    }

    int seq() {
        return seq;
    }

    byte[] snapshot() {
        return snapshot;
    }

    LineOutcome outcome() {
        return outcome;
    }

    UUID matchedCertificateId() {
        return matchedCertificateId;
    }

    UUID targetCertificateId() {
        return targetCertificateId;
    }

    String caNote() {
        return caNote;
    }

    boolean removed() {
        return removed;
    }

    boolean open() {
        return open;
    }
}
