package vn.gov.ra.relying.webhook;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** Row of {@code webhook_event}: what happened, whoever is told. */
@Entity
@Table(name = "webhook_event")
class WebhookEvent {

    @Id
    private UUID id;
    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false)
    private WebhookKind kind;
    @Column(name = "subject", nullable = false)
    private String subject;
    @Column(name = "data", nullable = false, columnDefinition = "text")
    private String data;
    @Column(name = "occurred_at", nullable = false)
    private Instant occurredAt;
    @Column(name = "once_key")
    private String onceKey;
    @Column(name = "only_for")
    private UUID onlyFor;
    @Column(name = "sequence")
    private Long sequence;
    /** Given by the database: ids of one millisecond are in no order. */
    @Column(name = "made", insertable = false, updatable = false)
    private Long made;

    protected WebhookEvent() {
    }

    /**
     * @param data JSON object
     * @param onceKey null for what cannot be found twice
     * @param onlyFor the one subscription that is told; null for all that want the kind
     */
    WebhookEvent(UUID id, WebhookKind kind, String subject, String data, Instant occurredAt, String onceKey, UUID onlyFor) {
        this.id = id;
        this.kind = kind;
        this.subject = subject;
        this.data = data;
        this.occurredAt = occurredAt;
        this.onceKey = onceKey;
        this.onlyFor = onlyFor;
    }

    void numbered(long number) {
        sequence = number;
    }

    boolean concerns(Subscription subscription) {
        return onlyFor == null ? subscription.wants(kind) : onlyFor.equals(subscription.id());
    }

    UUID id() {
        return id;
    }

    WebhookKind kind() {
        return kind;
    }

    String subject() {
        return subject;
    }

    String data() {
        return data;
    }

    Instant occurredAt() {
        return occurredAt;
    }

    String onceKey() {
        return onceKey;
    }

    Long sequence() {
        return sequence;
    }
}
