package vn.gov.ra.personnel;

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
import vn.gov.ra.request.SignMethod;
import vn.gov.ra.security.Actor;
import vn.gov.ra.security.SecretBox;

/**
 * A person comes, moves, is renamed or leaves, by a numbered decision and from a day on. Reported by the agency, checked by the office, planned,
 * confirmed by the agency's head with one letter, carried out on its day, completed when all that follows has ended.
 */
@Entity
@Table(name = "personnel_event")
class PersonnelEvent {

    private static final String NATIONAL_ID = "personnel_event.national_id";

    @Id
    private UUID id;
    @Column(name = "number", nullable = false)
    private String number;
    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false)
    private PersonnelKind kind;
    @Enumerated(EnumType.STRING)
    @Column(name = "state", nullable = false)
    private PersonnelState state;
    @Column(name = "person_id", nullable = false)
    private UUID personId;
    @Column(name = "person_name", nullable = false)
    private String personName;
    @Column(name = "agency_id", nullable = false)
    private UUID agencyId;
    @Column(name = "to_agency_id")
    private UUID toAgencyId;
    @Column(name = "successor_id")
    private UUID successorId;
    @Column(name = "new_position")
    private String newPosition;
    @Column(name = "new_head", nullable = false)
    private boolean newHead;
    @Column(name = "new_leader", nullable = false)
    private boolean newLeader;
    @Column(name = "new_name")
    private String newName;
    @Column(name = "new_email")
    private String newEmail;
    @Column(name = "new_national_id_cipher")
    private byte[] newNationalIdCipher;
    @Column(name = "new_id_issued_on")
    private LocalDate newIdIssuedOn;
    @Column(name = "new_mobile")
    private String newMobile;
    @Column(name = "decision_no", nullable = false)
    private String decisionNo;
    @Column(name = "decision_date")
    private LocalDate decisionDate;
    @Column(name = "effective_on", nullable = false)
    private LocalDate effectiveOn;
    @Column(name = "urgent", nullable = false)
    private boolean urgent;
    @Column(name = "note")
    private String note;
    @Column(name = "decision_file_id")
    private UUID decisionFileId;
    @Column(name = "letter_no")
    private String letterNo;
    @Column(name = "letter_date")
    private LocalDate letterDate;
    @Enumerated(EnumType.STRING)
    @Column(name = "sign_method")
    private SignMethod signMethod;
    @Column(name = "signed_file_id")
    private UUID signedFileId;
    @Column(name = "sign_report", columnDefinition = "text")
    private String signReport;
    @Column(name = "signed_by")
    private UUID signedBy;
    @Column(name = "signed_at")
    private Instant signedAt;
    @Column(name = "reported_by")
    private UUID reportedBy;
    @Column(name = "reported_person_id")
    private UUID reportedPersonId;
    @Column(name = "planned_by")
    private UUID plannedBy;
    @Column(name = "planned_person_id")
    private UUID plannedPersonId;
    @Column(name = "state_since", nullable = false)
    private Instant stateSince;
    @Column(name = "created_at", nullable = false)
    private Instant createdAt;
    @Column(name = "executed_at")
    private Instant executedAt;
    @Version
    @Column(name = "version", nullable = false)
    private long version = 1;

    protected PersonnelEvent() {
    }

    PersonnelEvent(UUID id, String number, NewPersonnelEvent about, UUID agencyId, String personName, Actor reporter, Instant now) {
        this.id = id;
        this.number = number;
        this.kind = about.kind();
        this.state = PersonnelStep.REPORT.to();
        this.personId = about.personId();
        this.personName = personName;
        this.agencyId = agencyId;
        this.toAgencyId = about.toAgencyId();
        this.successorId = about.successorId();
        this.newPosition = about.newPosition();
        this.newHead = about.newHead();
        this.newLeader = about.newLeader();
        this.newName = about.newName();
        this.newEmail = about.newEmail();
        this.decisionNo = about.decisionNo();
        this.decisionDate = about.decisionDate();
        this.effectiveOn = about.effectiveOn();
        this.urgent = about.urgent();
        this.note = about.note();
        this.reportedBy = reporter.userId();
        this.reportedPersonId = reporter.personId();
        this.stateSince = now;
        this.createdAt = now;
    }

    /** Another card or telephone comes with the change; the personal number is sealed. */
    void identity(NewIdentity identity, SecretBox box) {
        newNationalIdCipher = box.sealText(identity.nationalId(), NATIONAL_ID);
        newIdIssuedOn = identity.issuedOn();
        newMobile = identity.mobile();
    }

    /** In the clear: only for the register, which seals it again. */
    NewIdentity identity(SecretBox box) {
        return new NewIdentity(box.openText(newNationalIdCipher, NATIONAL_ID), newIdIssuedOn, newMobile);
    }

    /** Nothing else writes the state. @return the state before */
    PersonnelState take(PersonnelStep step, Instant now) {
        step.requireFrom(state, number);
        PersonnelState before = state;
        state = step.after(state, null);
        if (state != before) {
            stateSince = now;
        }
        if (state == PersonnelState.EXECUTING && before != state) {
            executedAt = now;
        }
        return before;
    }

    void decidedBy(UUID fileId) {
        decisionFileId = fileId;
    }

    void plannedBy(Actor planner) {
        plannedBy = planner.userId();
        plannedPersonId = planner.personId();
    }

    void signed(String letter, LocalDate date, SignMethod method, UUID fileId, String report, Actor signer, Instant at) {
        letterNo = letter;
        letterDate = date;
        signMethod = method;
        signedFileId = fileId;
        signReport = report;
        signedBy = signer.userId();
        signedAt = at;
    }

    /** The letter does not count any more; the file stays in the store and its name in the timeline. */
    void unsigned() {
        letterNo = null;
        letterDate = null;
        signMethod = null;
        signedFileId = null;
        signReport = null;
        signedBy = null;
        signedAt = null;
    }

    /** Where the person will be: the other body, or the same. */
    UUID targetAgency() {
        return toAgencyId == null ? agencyId : toAgencyId;
    }

    UUID id() {
        return id;
    }

    String number() {
        return number;
    }

    PersonnelKind kind() {
        return kind;
    }

    PersonnelState state() {
        return state;
    }

    UUID personId() {
        return personId;
    }

    String personName() {
        return personName;
    }

    UUID agencyId() {
        return agencyId;
    }

    UUID toAgencyId() {
        return toAgencyId;
    }

    UUID successorId() {
        return successorId;
    }

    String newPosition() {
        return newPosition;
    }

    boolean newHead() {
        return newHead;
    }

    boolean newLeader() {
        return newLeader;
    }

    String newName() {
        return newName;
    }

    String newEmail() {
        return newEmail;
    }

    boolean newIdentity() {
        return newNationalIdCipher != null || newIdIssuedOn != null || newMobile != null;
    }

    String newMobile() {
        return newMobile;
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

    boolean urgent() {
        return urgent;
    }

    String note() {
        return note;
    }

    UUID decisionFileId() {
        return decisionFileId;
    }

    String letterNo() {
        return letterNo;
    }

    LocalDate letterDate() {
        return letterDate;
    }

    SignMethod signMethod() {
        return signMethod;
    }

    UUID signedFileId() {
        return signedFileId;
    }

    String signReport() {
        return signReport;
    }

    UUID signedBy() {
        return signedBy;
    }

    Instant signedAt() {
        return signedAt;
    }

    UUID reportedPersonId() {
        return reportedPersonId;
    }

    UUID plannedBy() {
        return plannedBy;
    }

    UUID plannedPersonId() {
        return plannedPersonId;
    }

    Instant stateSince() {
        return stateSince;
    }

    Instant createdAt() {
        return createdAt;
    }

    Instant executedAt() {
        return executedAt;
    }

    long version() {
        return version;
    }
}
