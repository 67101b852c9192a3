package vn.gov.ra.stock;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import vn.gov.ra.token.TokenKind;

/** One count: of a delivery, or of one place of the store. */
@Entity
@Table(name = "stock_count")
class StockCount {

    @Id
    private UUID id;
    @Column(name = "number", nullable = false)
    private String number;
    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false)
    private CountKind kind;
    @Enumerated(EnumType.STRING)
    @Column(name = "state", nullable = false)
    private CountState state;
    @Column(name = "location", nullable = false)
    private String location;
    @Column(name = "model")
    private String model;
    @Enumerated(EnumType.STRING)
    @Column(name = "token_kind")
    private TokenKind tokenKind;
    @Column(name = "note")
    private String note;
    @Column(name = "opened_by", nullable = false)
    private String openedBy;
    @Column(name = "opened_at", nullable = false)
    private Instant openedAt;
    @Column(name = "closed_at")
    private Instant closedAt;
    @Column(name = "minutes_id")
    private UUID minutesId;
    @Version
    private long version;

    protected StockCount() {
    }

    StockCount(UUID id, String number, NewCount about, String openedBy, Instant now) {
        this.id = id;
        this.number = number;
        this.kind = about.kind();
        this.state = CountStep.BEGIN.to();
        this.location = about.location();
        this.model = about.model();
        this.tokenKind = about.tokenKind();
        this.note = about.note();
        this.openedBy = openedBy;
        this.openedAt = now;
    }

    void take(CountStep step, Instant now) {
        step.requireFrom(state, number);
        state = step.after(state, null);
        if (state != CountState.OPEN) {
            closedAt = now;
        }
    }

    void writtenDownIn(UUID minutes) {
        minutesId = minutes;
    }

    UUID id() {
        return id;
    }

    String number() {
        return number;
    }

    CountKind kind() {
        return kind;
    }

    CountState state() {
        return state;
    }

    String location() {
        return location;
    }

    String model() {
        return model;
    }

    TokenKind tokenKind() {
        return tokenKind;
    }

    String note() {
        return note;
    }

    String openedBy() {
        return openedBy;
    }

    Instant openedAt() {
        return openedAt;
    }

    Instant closedAt() {
        return closedAt;
    }

    UUID minutesId() {
        return minutesId;
    }

    long version() {
        return version;
    }
}
