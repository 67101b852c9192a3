package vn.gov.ra.takeover;

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
import vn.gov.ra.security.Actor;
import vn.gov.ra.shared.Ids;

/** Old registers that are brought in together: their books, what was found, what was made, until somebody else accepts it. */
@Entity
@Table(name = "takeover")
class Takeover {

    @Id
    private UUID id;
    @Column(name = "number", nullable = false)
    private String number;
    @Column(name = "source_system", nullable = false)
    private String sourceSystem;
    @Column(name = "as_of", nullable = false)
    private LocalDate asOf;
    @Column(name = "note")
    private String note;
    @Enumerated(EnumType.STRING)
    @Column(name = "state", nullable = false)
    private TakeoverState state;
    @Column(name = "expected_agencies")
    private Integer expectedAgencies;
    @Column(name = "expected_people")
    private Integer expectedPeople;
    @Column(name = "expected_certificates")
    private Integer expectedCertificates;
    @Column(name = "expected_tokens")
    private Integer expectedTokens;
    @Column(name = "register_of")
    private String registerOf;
    @Column(name = "job_id")
    private UUID jobId;
    @Column(name = "error")
    private String error;
    @Column(name = "created_by", nullable = false)
    private String createdBy;
    @Column(name = "created_name", nullable = false)
    private String createdName;
    @Column(name = "created_person_id")
    private UUID createdPersonId;
    @Column(name = "created_at", nullable = false)
    private Instant createdAt;
    @Column(name = "taken_by")
    private String takenBy;
    @Column(name = "taken_name")
    private String takenName;
    @Column(name = "taken_person_id")
    private UUID takenPersonId;
    @Column(name = "taken_at")
    private Instant takenAt;
    @Column(name = "accepted_by")
    private String acceptedBy;
    @Column(name = "accepted_name")
    private String acceptedName;
    @Column(name = "accepted_at")
    private Instant acceptedAt;
    @Version
    private long version;

    protected Takeover() {
    }

    Takeover(String number, NewTakeover about, Actor who, Instant now) {
        this.id = Ids.next();
        this.number = number;
        this.sourceSystem = about.sourceSystem();
        this.asOf = about.asOf();
        this.note = about.note();
        this.expectedAgencies = about.agencies();
        this.expectedPeople = about.people();
        this.expectedCertificates = about.certificates();
        this.expectedTokens = about.tokens();
        this.state = TakeoverStep.BEGIN.to();
        this.createdBy = who.username();
        this.createdName = who.displayName();
        this.createdPersonId = who.personId();
        this.createdAt = now;
    }

    /** Nothing else writes the state. @return the state before */
    TakeoverState take(TakeoverStep step) {
        step.requireFrom(state, number);
        TakeoverState before = state;
        state = step.after(state, null);
        return before;
    }

    void takenBy(Actor who, Instant now) {
        takenBy = who.username();
        takenName = who.displayName();
        takenPersonId = who.personId();
        takenAt = now;
    }

    void acceptedBy(Actor who, Instant now) {
        acceptedBy = who.username();
        acceptedName = who.displayName();
        acceptedAt = now;
    }

    /** Neither who began it nor who had it taken over. */
    boolean ownedBy(UUID personId) {
        return personId.equals(createdPersonId) || personId.equals(takenPersonId);
    }

    void workedBy(UUID job) {
        jobId = job;
        error = null;
    }

    void brokeOff(String code) {
        error = code;
    }

    /** Its books are another office's whole register. */
    void registerOf(String source) {
        registerOf = source;
    }

    boolean merges() {
        return registerOf != null;
    }

    UUID id() {
        return id;
    }

    String number() {
        return number;
    }

    TakeoverState state() {
        return state;
    }

    LocalDate asOf() {
        return asOf;
    }

    UUID jobId() {
        return jobId;
    }

    long version() {
        return version;
    }

    TakeoverView view() {
        return new TakeoverView(id, number, sourceSystem, asOf, note, state, expectedAgencies, expectedPeople, expectedCertificates, expectedTokens, registerOf, jobId, error,
                createdName, createdAt, takenName, takenAt, acceptedName, acceptedAt, version);
    }
}
