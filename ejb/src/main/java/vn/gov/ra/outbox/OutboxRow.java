package vn.gov.ra.outbox;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** Row of {@code outbox}. */
@Entity
@Table(name = "outbox")
class OutboxRow {

    private static final int LONGEST_ERROR = 500;

    @Id
    private UUID id;
    @Column(name = "type", nullable = false)
    private String type;
    @Column(name = "payload", nullable = false, columnDefinition = "text")
    private String payload;
    @Column(name = "created_at", nullable = false)
    private Instant createdAt;
    @Column(name = "attempts", nullable = false)
    private int attempts;
    @Column(name = "next_at", nullable = false)
    private Instant nextAt;
    @Column(name = "done_at")
    private Instant doneAt;
    @Column(name = "last_error")
    private String lastError;

    protected OutboxRow() {
    }

    OutboxRow(UUID id, String type, String payload, Instant createdAt, Instant notBefore) {
        this.id = id;
        this.type = type;
        this.payload = payload;
        this.createdAt = createdAt;
        this.nextAt = notBefore;
    }

    void lease(Instant until) {
        attempts++;
        nextAt = until;
    }

    void done(Instant now) {
        doneAt = now;
        lastError = null;
    }

    void failed(String error, Instant again) {
        lastError = error == null || error.length() <= LONGEST_ERROR ? error : error.substring(0, LONGEST_ERROR);
        nextAt = again;
    }

    OutboxMessage message() {
        return new OutboxMessage(id, type, payload, attempts);
    }
}
