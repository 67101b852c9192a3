package vn.gov.ra.relying.webhook;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import vn.gov.ra.shared.DomainException;

/** Row of {@code webhook_subscription}. */
@Entity
@Table(name = "webhook_subscription")
class Subscription {

    @Id
    private UUID id;
    @Column(name = "system_id", nullable = false)
    private UUID systemId;
    @Column(name = "target", nullable = false)
    private String target;
    @Column(name = "kinds", nullable = false)
    private String kinds;
    @Enumerated(EnumType.STRING)
    @Column(name = "state", nullable = false)
    private SubscriptionState state;
    @Column(name = "secret", nullable = false)
    private byte[] secret;
    @Column(name = "secret_at")
    private Instant secretAt;
    @Column(name = "previous_secret")
    private byte[] previousSecret;
    @Column(name = "previous_until")
    private Instant previousUntil;
    @Column(name = "gone_at")
    private Instant goneAt;
    @Column(name = "created_at", nullable = false)
    private Instant createdAt;
    @Version
    @Column(name = "version", nullable = false)
    private long version;

    protected Subscription() {
    }

    /** @param secret sealed; nobody has it before {@link #rotate} */
    Subscription(UUID id, UUID systemId, String target, Collection<WebhookKind> kinds, byte[] secret, Instant now) {
        this.id = id;
        this.systemId = systemId;
        this.state = SubscriptionState.ACTIVE;
        this.secret = secret;
        this.createdAt = now;
        change(target, kinds);
    }

    final void change(String newTarget, Collection<WebhookKind> newKinds) {
        target = newTarget;
        kinds = String.join(" ", newKinds.stream().distinct().sorted().map(WebhookKind::wire).toList());
    }

    /** @param sealed the new secret @param until how long the present one signs beside it, where somebody has it */
    void rotate(byte[] sealed, Instant now, Instant until) {
        previousSecret = secretAt == null ? null : secret;
        previousUntil = secretAt == null ? null : until;
        secret = sealed;
        secretAt = now;
    }

    void pause() {
        require(SubscriptionState.ACTIVE, WebhookError.NOT_ACTIVE);
        state = SubscriptionState.PAUSED;
    }

    /** The receiver said that it wants nothing more. */
    void gone(Instant now) {
        pause();
        goneAt = now;
    }

    void resume() {
        require(SubscriptionState.PAUSED, WebhookError.NOT_PAUSED);
        state = SubscriptionState.ACTIVE;
        goneAt = null;
    }

    void end() {
        state = SubscriptionState.ENDED;
    }

    void require(SubscriptionState wanted, WebhookError otherwise) {
        if (state != wanted) {
            throw new DomainException(otherwise, target);
        }
    }

    boolean wants(WebhookKind kind) {
        return state != SubscriptionState.ENDED && kinds().contains(kind.wire());
    }

    /** Sealed, the new one first. */
    List<byte[]> secrets(Instant now) {
        return previousSecret != null && now.isBefore(previousUntil) ? List.of(secret, previousSecret) : List.of(secret);
    }

    UUID id() {
        return id;
    }

    UUID systemId() {
        return systemId;
    }

    String target() {
        return target;
    }

    List<String> kinds() {
        return List.of(kinds.split(" "));
    }

    SubscriptionState state() {
        return state;
    }

    long version() {
        return version;
    }

    SubscriptionView view(String systemName, long waiting, long dead, Instant now) {
        return new SubscriptionView(id, systemId, systemName, target, kinds(), state, secretAt, previousUntil != null && now.isBefore(previousUntil) ? previousUntil : null,
                waiting, dead, goneAt, createdAt, version);
    }
}
