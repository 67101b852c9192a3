package vn.gov.ra.handover;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Minutes of devices that change hands (biên bản bàn giao). Draft, then numbered with a fixed document and text, then signed by
 * the giver and by the receiver; afterwards they follow nothing and nobody.
 */
@Entity
@Table(name = "minutes")
class Minutes {

    private static final int LONGEST_REMARK = 40_000;

    @Id
    private UUID id;
    @Column(name = "number")
    private String number;
    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false)
    private MinutesKind kind;
    @Enumerated(EnumType.STRING)
    @Column(name = "state", nullable = false)
    private MinutesState state;
    @Column(name = "from_type", nullable = false)
    private String fromType;
    @Column(name = "from_agency_id")
    private UUID fromAgencyId;
    @Column(name = "from_person_id")
    private UUID fromPersonId;
    @Column(name = "to_type", nullable = false)
    private String toType;
    @Column(name = "to_agency_id")
    private UUID toAgencyId;
    @Column(name = "to_person_id")
    private UUID toPersonId;
    @Column(name = "agency_id")
    private UUID agencyId;
    @Column(name = "place")
    private String place;
    @Column(name = "held_on")
    private LocalDate heldOn;
    @Column(name = "text_agreed", columnDefinition = "text")
    private String textAgreed;
    @Column(name = "document_file_id")
    private UUID documentFileId;
    @Column(name = "mandate", length = Acceptance.LONGEST_MANDATE)
    private String mandate;
    @Column(name = "remarks")
    private String remarks;
    @Column(name = "replaces_id")
    private UUID replacesId;
    @Column(name = "created_by", nullable = false)
    private String createdBy;
    @Column(name = "created_at", nullable = false)
    private Instant createdAt;
    @Column(name = "completed_at")
    private Instant completedAt;
    @Version
    private long version;

    protected Minutes() {
    }

    Minutes(UUID id, MinutesKind kind, Party from, Party to, String createdBy, Instant now) {
        this.id = id;
        this.kind = kind;
        this.state = MinutesStep.CREATE.to();
        this.fromType = from.type();
        this.fromAgencyId = from.agencyId();
        this.fromPersonId = from.personId();
        this.toType = to.type();
        this.toAgencyId = to.agencyId();
        this.toPersonId = to.personId();
        this.agencyId = to.agencyId() != null ? to.agencyId() : from.agencyId();
        this.createdBy = createdBy;
        this.createdAt = now;
    }

    /** Nothing else writes the state. */
    void take(MinutesStep step, Instant now) {
        step.requireFrom(state, shownAs());
        state = step.after(state, null);
        if (state == MinutesState.COMPLETED || state == MinutesState.PARTLY_ACCEPTED) {
            completedAt = now;
        }
    }

    /** Fixes number, day, document and text; what is signed later is exactly this. */
    void fix(String givenNumber, LocalDate day, String venue, UUID document, String text) {
        number = givenNumber;
        heldOn = day;
        place = venue;
        documentFileId = document;
        textAgreed = text;
    }

    /** What a count found beside the devices that are named; before the paper is fixed. */
    void remark(String text) {
        remarks = text.length() > LONGEST_REMARK ? text.substring(0, LONGEST_REMARK) : text;
    }

    void giver(UUID person) {
        fromPersonId = person;
    }

    void receiver(UUID person) {
        toPersonId = person;
    }

    /** By what letter the receiver signs for the agency. */
    void mandate(String letter) {
        mandate = letter;
    }

    String mandate() {
        return mandate;
    }

    /** What people call it: the number, or its id while it has none. */
    String shownAs() {
        return number == null ? id.toString() : number;
    }

    UUID id() {
        return id;
    }

    String number() {
        return number;
    }

    MinutesKind kind() {
        return kind;
    }

    MinutesState state() {
        return state;
    }

    Party from() {
        return new Party(fromType, fromAgencyId, fromPersonId);
    }

    Party to() {
        return new Party(toType, toAgencyId, toPersonId);
    }

    UUID agencyId() {
        return agencyId;
    }

    String place() {
        return place;
    }

    LocalDate heldOn() {
        return heldOn;
    }

    String textAgreed() {
        return textAgreed;
    }

    /** null for none. */
    String remarks() {
        return remarks;
    }

    UUID documentFileId() {
        return documentFileId;
    }

    Instant createdAt() {
        return createdAt;
    }

    Instant completedAt() {
        return completedAt;
    }

    long version() {
        return version;
    }
}
