package vn.gov.ra.relying;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.gov.ra.shared.DomainException;

/** Row of {@code relying_system}. The client's secret is not here but for the moments until the identity provider has it, and then sealed. */
@Entity
@Table(name = "relying_system")
class RelyingSystem {

    @Id
    private UUID id;
    @Column(name = "client_id", nullable = false)
    private String clientId;
    @Column(name = "name", nullable = false)
    private String name;
    @Column(name = "owner_agency_id")
    private UUID ownerAgencyId;
    @Column(name = "owner", nullable = false)
    private String owner;
    @Column(name = "purpose", nullable = false)
    private String purpose;
    @Column(name = "contact", nullable = false)
    private String contact;
    @Column(name = "scopes", nullable = false)
    private String scopes;
    @Column(name = "addresses", nullable = false, columnDefinition = "text")
    private String addresses;
    @Column(name = "per_minute", nullable = false)
    private int perMinute;
    @Column(name = "per_day", nullable = false)
    private int perDay;
    @Enumerated(EnumType.STRING)
    @Column(name = "state", nullable = false)
    private RelyingState state;
    @Column(name = "active_until")
    private LocalDate activeUntil;
    @Column(name = "provider_id")
    private String providerId;
    @Column(name = "pending_secret")
    private byte[] pendingSecret;
    @Column(name = "secret_at")
    private Instant secretAt;
    @Column(name = "created_at", nullable = false)
    private Instant createdAt;
    @Version
    @Column(name = "version", nullable = false)
    private long version;

    protected RelyingSystem() {
    }

    RelyingSystem(UUID id, RelyingDraft draft, String owner, Instant now) {
        this.id = id;
        this.clientId = draft.clientId();
        this.state = RelyingState.ACTIVE;
        this.createdAt = now;
        change(draft, owner);
    }

    /** Everything but the client's name at the provider. */
    final void change(RelyingDraft draft, String ownerName) {
        name = draft.name();
        ownerAgencyId = draft.agencyId();
        owner = ownerName;
        purpose = draft.purpose();
        contact = draft.contact();
        scopes = String.join(" ", RelyingRules.SCOPES.stream().filter(draft.scopes()::contains).toList());
        addresses = String.join("\n", draft.addresses());
        perMinute = draft.perMinute();
        perDay = draft.perDay();
    }

    void disable() {
        require(RelyingState.ACTIVE, RelyingError.NOT_ACTIVE);
        state = RelyingState.DISABLED;
    }

    void enable() {
        require(RelyingState.DISABLED, RelyingError.NOT_DISABLED);
        state = RelyingState.ACTIVE;
    }

    private void require(RelyingState wanted, RelyingError otherwise) {
        if (state != wanted) {
            throw new DomainException(otherwise, clientId);
        }
    }

    void endOn(LocalDate lastDay) {
        activeUntil = lastDay;
    }

    void end() {
        state = RelyingState.ENDED;
        pendingSecret = null;
    }

    void secret(byte[] sealed, Instant now) {
        pendingSecret = sealed;
        secretAt = now;
    }

    UUID id() {
        return id;
    }

    String clientId() {
        return clientId;
    }

    String name() {
        return name;
    }

    RelyingState state() {
        return state;
    }

    LocalDate activeUntil() {
        return activeUntil;
    }

    String providerId() {
        return providerId;
    }

    byte[] pendingSecret() {
        return pendingSecret;
    }

    long version() {
        return version;
    }

    /** @param lastUsed of its last call; null for none */
    RelyingSystemView view(Instant lastUsed) {
        return new RelyingSystemView(id, clientId, name, ownerAgencyId, owner, purpose, contact, List.of(scopes.split(" ")), addresses.lines().toList(),
                perMinute, perDay, state, activeUntil, providerId != null && pendingSecret == null, secretAt, lastUsed, version);
    }
}
