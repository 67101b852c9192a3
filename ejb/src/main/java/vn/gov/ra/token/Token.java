package vn.gov.ra.token;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import vn.gov.ra.shared.DomainException;
import vn.gov.ra.shared.Ids;

/**
 * A device that keeps keys (thiết bị lưu khóa bí mật): a USB token in the store or in somebody's hand, or a SIM or central
 * account that nobody holds. It carries certificates in numbered slots; it never knows a PIN.
 */
@Entity
@Table(name = "token")
class Token {

    @Id
    private UUID id;
    @Column(name = "serial", nullable = false)
    private String serial;
    @Column(name = "model", nullable = false)
    private String model;
    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false)
    private TokenKind kind;
    @Enumerated(EnumType.STRING)
    @Column(name = "state", nullable = false)
    private TokenState state;
    @Enumerated(EnumType.STRING)
    @Column(name = "previous_state")
    private TokenState previousState;
    @Enumerated(EnumType.STRING)
    @Column(name = "holder_type", nullable = false)
    private HolderType holderType;
    @Column(name = "holder_agency_id")
    private UUID holderAgencyId;
    @Column(name = "holder_person_id")
    private UUID holderPersonId;
    @Column(name = "subscriber_id")
    private UUID subscriberId;
    @Column(name = "agency_id")
    private UUID agencyId;
    @Column(name = "line_id")
    private UUID lineId;
    @Column(name = "location")
    private String location;
    @Column(name = "due_on")
    private LocalDate dueOn;
    @Column(name = "state_since", nullable = false)
    private Instant stateSince;
    @Column(name = "registered_at", nullable = false)
    private Instant registeredAt;
    @Version
    private long version;

    @ElementCollection
    @CollectionTable(name = "token_slot", joinColumns = @JoinColumn(name = "token_id"))
    @MapKeyColumn(name = "slot_no")
    @Column(name = "certificate_id", nullable = false)
    private Map<Integer, UUID> slots = new TreeMap<>();

    protected Token() {
    }

    Token(UUID id, TokenSerial serial, String model, TokenKind kind, Instant now) {
        this.id = id;
        this.serial = serial.value();
        this.model = model;
        this.kind = kind;
        this.state = TokenStep.ANNOUNCE.to();
        this.holderType = kind.inCustody() ? HolderType.after(state, null) : HolderType.NOBODY;
        this.registeredAt = now;
        this.stateSince = now;
    }

    /** As an old register has it: in the state the step makes, with whoever had it. */
    Token(TakenOverToken about, Instant now) {
        this(Ids.next(), about.serial(), about.model(), about.kind(), now);
        state = about.step().to();
        holderType = kind.inCustody() ? HolderType.after(state, HolderType.OFFICE) : HolderType.NOBODY;
        location = about.location();
        if (state == TokenState.AT_AGENCY || state == TokenState.IN_USE || state == TokenState.DAMAGED || state == TokenState.LOST) {
            subscriberId = about.subscriberId();
            agencyId = about.agencyId();
        }
        holderAgencyId = holderType == HolderType.AGENCY ? agencyId : null;
        holderPersonId = holderType == HolderType.SUBSCRIBER ? about.personId() : null;
    }

    /** Moves the device; nothing else writes its state. Role and coupling guards are the callers' {@link TokenStock}. */
    void take(TokenStep step, Instant now) {
        step.requireFrom(state, serial);
        if ((step == TokenStep.ACTIVATE || step == TokenStep.DEACTIVATE) && kind.inCustody()) {
            throw new DomainException(TokenError.HELD_IN_CUSTODY, serial);
        }
        if (step == TokenStep.BACK_FOR_SUBSCRIBER && agencyId == null) {
            throw new DomainException(TokenError.NOBODYS, serial);
        }
        TokenState before = state;
        state = step.after(state, previousState);
        previousState = state == TokenState.SUSPENDED ? before : null;
        stateSince = state == before ? stateSince : now;
        holderType = kind.inCustody() ? HolderType.after(state, holderType) : HolderType.NOBODY;
        holderAgencyId = holderType == HolderType.AGENCY ? agencyId : null;
        if (holderType != HolderType.SUBSCRIBER) {
            holderPersonId = null;
        }
        if (state != TokenState.RECALLED) {
            dueOn = null;
        }
        if (state == TokenState.IN_STOCK) {
            reserveFor(null, null, null);
        }
    }

    void reserveFor(UUID subscriber, UUID agency, UUID line) {
        subscriberId = subscriber;
        agencyId = agency;
        lineId = line;
    }

    /** Another agency has it, or answers for who has it. */
    void belongsTo(UUID agency) {
        agencyId = agency;
        holderAgencyId = holderType == HolderType.AGENCY ? agency : null;
    }

    void heldBy(UUID person) {
        holderPersonId = person;
    }

    /** Puts a certificate in the next free slot; one that is there already stays where it is. */
    void bind(UUID certificate) {
        if (!slots.containsValue(certificate)) {
            int next = slots.keySet().stream().mapToInt(Integer::intValue).max().orElse(-1) + 1;
            slots.put(next, certificate);
        }
    }

    void dueBy(LocalDate day) {
        dueOn = dueOn == null || day.isBefore(dueOn) ? day : dueOn;
    }

    /** Earlier or later: the calendar has changed. */
    void dueOn(LocalDate day) {
        dueOn = day;
    }

    void store(String place) {
        location = place;
    }

    String location() {
        return location;
    }

    UUID id() {
        return id;
    }

    String serial() {
        return serial;
    }

    TokenState state() {
        return state;
    }

    UUID lineId() {
        return lineId;
    }

    UUID subscriberId() {
        return subscriberId;
    }

    UUID agencyId() {
        return agencyId;
    }

    Instant stateSince() {
        return stateSince;
    }

    HolderType holderType() {
        return holderType;
    }

    UUID holderAgencyId() {
        return holderAgencyId;
    }

    UUID holderPersonId() {
        return holderPersonId;
    }

    LocalDate dueOn() {
        return dueOn;
    }

    Map<Integer, UUID> slots() {
        return slots;
    }

    long version() {
        return version;
    }

    TokenView view() {
        return new TokenView(id, serial, model, kind, state, holderType.name(), holderPersonId, subscriberId, agencyId, lineId, location, dueOn,
                slots.values().stream().toList(), registeredAt, null, version);
    }
}
