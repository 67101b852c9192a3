package vn.gov.ra.relying.webhook;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import vn.gov.ra.relying.post.Reply;
import vn.gov.ra.relying.post.RetryPlan;
import vn.gov.ra.shared.DomainException;

/** Row of {@code webhook_delivery}: one event for one subscription. */
@Entity
@Table(name = "webhook_delivery")
class Delivery {

    private static final int LONGEST_ERROR = 300;

    @Id
    private UUID id;
    @Column(name = "subscription_id", nullable = false)
    private UUID subscriptionId;
    @Column(name = "event_id", nullable = false)
    private UUID eventId;
    @Column(name = "sequence", nullable = false)
    private long sequence;
    @Enumerated(EnumType.STRING)
    @Column(name = "state", nullable = false)
    private DeliveryState state;
    @Column(name = "attempts", nullable = false)
    private int attempts;
    @Column(name = "next_at", nullable = false)
    private Instant nextAt;
    @Column(name = "give_up_at", nullable = false)
    private Instant giveUpAt;
    @Column(name = "last_at")
    private Instant lastAt;
    @Column(name = "last_status")
    private Integer lastStatus;
    @Column(name = "last_error")
    private String lastError;
    @Version
    @Column(name = "version", nullable = false)
    private long version;

    protected Delivery() {
    }

    Delivery(UUID id, UUID subscriptionId, UUID eventId, long sequence, Instant now, Duration tried) {
        this.id = id;
        this.subscriptionId = subscriptionId;
        this.eventId = eventId;
        this.sequence = sequence;
        begin(now, tried);
    }

    private void begin(Instant now, Duration tried) {
        state = DeliveryState.WAITING;
        attempts = 0;
        nextAt = now;
        giveUpAt = now.plus(tried);
    }

    /** It is on its way; a sender that dies leaves it to the next one after {@code until}. */
    void leave(Instant until) {
        attempts++;
        nextAt = until;
    }

    void arrived(int status, Instant now) {
        state = DeliveryState.DELIVERED;
        lastAt = now;
        lastStatus = status;
        lastError = null;
    }

    /** @param reply null where no answer came @param chance from 0 to 1 */
    void failed(Reply reply, String error, Instant now, double chance) {
        lastAt = now;
        lastStatus = reply == null ? null : reply.status();
        lastError = error.length() <= LONGEST_ERROR ? error : error.substring(0, LONGEST_ERROR);
        Instant next = RetryPlan.next(attempts, now, giveUpAt, chance, reply == null ? null : reply.notBefore(now));
        if (next == null) {
            state = DeliveryState.DEAD;
        } else {
            nextAt = next;
        }
    }

    /** Once more from the beginning, in its old place. */
    void replay(Instant now, Duration tried) {
        require(DeliveryState.DEAD, WebhookError.NOT_DEAD);
        begin(now, tried);
    }

    /** Nobody waits for it any more; those behind it go on. */
    void giveUp() {
        require(DeliveryState.WAITING, WebhookError.NOT_WAITING);
        state = DeliveryState.DEAD;
    }

    private void require(DeliveryState wanted, WebhookError otherwise) {
        if (state != wanted) {
            throw new DomainException(otherwise, sequence);
        }
    }

    void now(Instant now) {
        nextAt = now;
    }

    UUID id() {
        return id;
    }

    UUID subscriptionId() {
        return subscriptionId;
    }

    UUID eventId() {
        return eventId;
    }

    DeliveryState state() {
        return state;
    }

    int attempts() {
        return attempts;
    }

    Instant nextAt() {
        return nextAt;
    }

    long sequence() {
        return sequence;
    }

    long version() {
        return version;
    }

    DeliveryView view(WebhookEvent event) {
        return new DeliveryView(id, subscriptionId, eventId, event.kind().wire(), event.subject(), sequence, state, attempts, state == DeliveryState.WAITING ? nextAt : null,
                giveUpAt, lastAt, lastStatus, lastError, event.occurredAt(), version);
    }
}
