package vn.gov.ra.declaration;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import vn.gov.ra.security.Actor;
import vn.gov.ra.shared.Ids;

/** One agency's answer in a campaign. */
@Entity
@Table(name = "declaration")
class Declaration {

    @Id
    private UUID id;
    @Column(name = "campaign_id", nullable = false)
    private UUID campaignId;
    @Column(name = "agency_id", nullable = false)
    private UUID agencyId;
    @Enumerated(EnumType.STRING)
    @Column(name = "state", nullable = false)
    private DeclarationState state;
    @Column(name = "no_change", nullable = false)
    private boolean noChange;
    @Column(name = "note")
    private String note;
    @Column(name = "confirmed_by")
    private String confirmedBy;
    @Column(name = "confirmed_name")
    private String confirmedName;
    @Column(name = "confirmed_at")
    private Instant confirmedAt;
    @Version
    private long version;

    protected Declaration() {
    }

    Declaration(UUID campaignId, UUID agencyId) {
        this.id = Ids.next();
        this.campaignId = campaignId;
        this.agencyId = agencyId;
        this.state = DeclarationStep.BEGIN.to();
    }

    /** Nothing else writes the state. @return the state before */
    DeclarationState take(DeclarationStep step, String shown) {
        step.requireFrom(state, shown);
        DeclarationState before = state;
        state = step.after(state, null);
        return before;
    }

    void confirmed(boolean nothingChanged, String remark, Actor who, Instant at) {
        noChange = nothingChanged;
        note = remark;
        confirmedBy = who.username();
        confirmedName = who.displayName();
        confirmedAt = at;
    }

    UUID id() {
        return id;
    }

    UUID campaignId() {
        return campaignId;
    }

    UUID agencyId() {
        return agencyId;
    }

    DeclarationState state() {
        return state;
    }

    boolean noChange() {
        return noChange;
    }

    String note() {
        return note;
    }

    String confirmedName() {
        return confirmedName;
    }

    Instant confirmedAt() {
        return confirmedAt;
    }

    long version() {
        return version;
    }
}
