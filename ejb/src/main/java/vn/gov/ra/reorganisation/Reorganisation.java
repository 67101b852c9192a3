package vn.gov.ra.reorganisation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import vn.gov.ra.security.Actor;

/** A plan for offices (kịch bản sắp xếp): written by an officer, counted out, approved by another person, carried out on its day, then frozen or undone. */
@Entity
@Table(name = "reorganisation")
class Reorganisation {

    @Id
    private UUID id;
    @Column(name = "number", nullable = false)
    private String number;
    @Column(name = "title", nullable = false)
    private String title;
    @Column(name = "decision_no", nullable = false)
    private String decisionNo;
    @Column(name = "decision_date")
    private LocalDate decisionDate;
    @Column(name = "effective_on", nullable = false)
    private LocalDate effectiveOn;
    @Column(name = "note")
    private String note;
    @Enumerated(EnumType.STRING)
    @Column(name = "state", nullable = false)
    private ReorganisationState state;
    @Column(name = "job_id")
    private UUID jobId;
    @Column(name = "created_by")
    private UUID createdBy;
    @Column(name = "created_person_id")
    private UUID createdPersonId;
    /** Identifiers of everybody who wrote at it, with blanks between. */
    @Column(name = "writers", nullable = false)
    private String writers = "";
    @Column(name = "state_since", nullable = false)
    private Instant stateSince;
    @Column(name = "created_at", nullable = false)
    private Instant createdAt;
    @Column(name = "executed_at")
    private Instant executedAt;
    @Version
    @Column(name = "version", nullable = false)
    private long version = 1;

    protected Reorganisation() {
    }

    Reorganisation(UUID id, String number, NewReorganisation about, Actor writer, Instant now) {
        this.id = id;
        this.number = number;
        this.state = ReorganisationStep.CREATE.to();
        this.stateSince = now;
        this.createdAt = now;
        write(about, writer);
    }

    /** Whoever wrote at it does not approve it. */
    final void write(NewReorganisation about, Actor writer) {
        title = about.title();
        decisionNo = about.decisionNo();
        decisionDate = about.decisionDate();
        effectiveOn = about.effectiveOn();
        note = about.note();
        createdBy = writer.userId();
        createdPersonId = writer.personId();
        writtenBy(writer);
    }

    /** Choosing where things go is writing too. */
    final void writtenBy(Actor writer) {
        if (!wroteAtIt(writer.personId())) {
            writers = (writers + " " + writer.personId()).strip();
        }
    }

    final boolean wroteAtIt(UUID person) {
        return Arrays.asList(writers.split(" ")).contains(String.valueOf(person));
    }

    /** Nothing else writes the state. @return the state before */
    ReorganisationState take(ReorganisationStep step, Instant now) {
        step.requireFrom(state, number);
        ReorganisationState before = state;
        state = step.after(state, null);
        if (state != before) {
            stateSince = now;
        }
        if (step == ReorganisationStep.EXECUTE) {
            executedAt = now;
        }
        return before;
    }

    void followedBy(UUID job) {
        jobId = job;
    }

    UUID id() {
        return id;
    }

    String number() {
        return number;
    }

    String title() {
        return title;
    }

    String decisionNo() {
        return decisionNo;
    }

    LocalDate decisionDate() {
        return decisionDate;
    }

    LocalDate effectiveOn() {
        return effectiveOn;
    }

    String note() {
        return note;
    }

    ReorganisationState state() {
        return state;
    }

    UUID jobId() {
        return jobId;
    }

    UUID createdBy() {
        return createdBy;
    }

    UUID createdPersonId() {
        return createdPersonId;
    }

    Instant createdAt() {
        return createdAt;
    }

    Instant stateSince() {
        return stateSince;
    }

    Instant executedAt() {
        return executedAt;
    }

    long version() {
        return version;
    }
}
