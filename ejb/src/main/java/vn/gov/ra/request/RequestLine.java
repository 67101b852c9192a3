package vn.gov.ra.request;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import vn.gov.ra.subscriber.SubjectKind;

/**
 * One line of a request (dòng đề nghị): one subject and what is asked for it. Its life is {@link LineStep}; nothing but {@link #take}
 * writes the state. It does not know who judges it; the approval room does.
 */
@Entity
@Table(name = "request_line")
class RequestLine {

    @Id
    private UUID id;
    @Column(name = "dossier_id", nullable = false)
    private UUID dossierId;
    @Column(name = "line_no", nullable = false)
    private int lineNo;
    @Column(name = "code")
    private String code;
    @Column(name = "agency_id", nullable = false)
    private UUID agencyId;
    @Enumerated(EnumType.STRING)
    @Column(name = "action", nullable = false)
    private RequestAction action;
    @Enumerated(EnumType.STRING)
    @Column(name = "subject_kind", nullable = false)
    private SubjectKind subjectKind;
    @Column(name = "purpose", nullable = false)
    private String purpose = "SIGNING";
    @Column(name = "subscriber_id")
    private UUID subscriberId;
    @Column(name = "subject_key")
    private String subjectKey;
    @Column(name = "display_name", nullable = false)
    private String displayName = "";
    @Column(name = "search_key", nullable = false)
    private String searchKey = "";
    @Column(name = "payload", nullable = false)
    private byte[] payload;
    @Column(name = "target_certificate_id")
    private UUID targetCertificateId;
    @Column(name = "target_token_id")
    private UUID targetTokenId;
    @Column(name = "reason_code")
    private String reasonCode;
    @Column(name = "effective_on")
    private LocalDate effectiveOn;
    @Enumerated(EnumType.STRING)
    @Column(name = "state", nullable = false)
    private LineState state;
    @Column(name = "state_since", nullable = false)
    private Instant stateSince;
    @Enumerated(EnumType.STRING)
    @Column(name = "proposal")
    private Proposal proposal;
    @Column(name = "assignee_id")
    private UUID assigneeId;
    @Column(name = "last_editor_person_id")
    private UUID lastEditorPersonId;
    @Column(name = "reviewed_hash")
    private String reviewedHash;
    @Column(name = "flags", nullable = false)
    private String flags = "";
    @Column(name = "due_on")
    private LocalDate dueOn;
    @Column(name = "answer_due_on")
    private LocalDate answerDueOn;
    @Column(name = "last_reminder")
    private Integer lastReminder;
    @Version
    @Column(name = "version", nullable = false)
    private long version = 1;

    protected RequestLine() {
    }

    /** A draft without values yet; {@link #write} follows. */
    RequestLine(UUID id, Dossier dossier, int lineNo, Instant now) {
        this(id, dossier, lineNo, LineStep.CREATE, now);
    }

    /** @param by a step that makes lines */
    RequestLine(UUID id, Dossier dossier, int lineNo, LineStep by, Instant now) {
        this.id = id;
        this.dossierId = dossier.id();
        this.lineNo = lineNo;
        this.agencyId = dossier.agencyId();
        this.action = dossier.action();
        this.subjectKind = dossier.subjectKind();
        this.state = by.to();
        this.stateSince = now;
    }

    /** Writes the values of the form; who may and when is checked by the caller. */
    void write(LineContent content, byte[] sealed, UUID editorPersonId) {
        payload = sealed;
        displayName = content.displayName();
        searchKey = content.searchKey();
        action = content.action();
        subjectKind = content.subjectKind();
        reasonCode = content.reasonCode();
        lastEditorPersonId = editorPersonId;
    }

    /** The form of a draft changed its action. */
    void follows(Dossier dossier) {
        agencyId = dossier.agencyId();
    }

    /** Whom the line is about, for the rule of one open line. */
    void about(Subject subject) {
        subjectKey = subject.key();
        targetCertificateId = subject.certificateId();
        targetTokenId = subject.tokenId();
        if (subject.kind() != null) {
            subjectKind = subject.kind();
        }
        if (subject.subscriberId() != null) {
            subscriberId = subject.subscriberId();
        }
    }

    /** Whom a draft names, so that another draft about the same can be told. */
    void named(String key) {
        subjectKey = key;
    }

    void belongsTo(UUID subscriber) {
        subscriberId = subscriber;
    }

    void numbered(String lineCode, LocalDate lastDay) {
        code = lineCode;
        dueOn = lastDay;
    }

    /** Moves the line. A refusal leaves it as it was. */
    LineState take(LineStep step, LineChange change, Instant now) {
        step.requireFrom(state, shown());
        LineState before = state;
        LineState after = step.after(state, null);
        if (change.assigns()) {
            assigneeId = change.assigneeId();
        }
        if (change.decides()) {
            proposal = change.proposal();
            reviewedHash = change.reviewedHash();
        }
        if (change.reasonCode() != null) {
            reasonCode = change.reasonCode();
        }
        if (after != before) {
            stateSince = now;
            answerDueOn = change.answerBy();
            lastReminder = null;
        }
        state = after;
        return before;
    }

    /** The office's term stood still for so long. */
    void dueLater(LocalDate lastDay) {
        dueOn = lastDay;
    }

    /** The calendar has changed since the agency was asked. */
    void answerLater(LocalDate lastDay) {
        answerDueOn = lastDay;
    }

    /** The agency was reminded of its answer, so many working days before the last one. */
    void reminded(int days) {
        lastReminder = days;
    }

    Integer lastReminder() {
        return lastReminder;
    }

    void flag(String flag, boolean set) {
        Set<String> present = new LinkedHashSet<>(Flags.read(flags));
        if (set) {
            present.add(flag);
        } else {
            present.remove(flag);
        }
        flags = Flags.write(present);
    }

    /** What people call it: its code, before that its place in the dossier. */
    String shown() {
        return code == null ? String.valueOf(lineNo) : code;
    }

    UUID id() {
        return id;
    }

    UUID dossierId() {
        return dossierId;
    }

    int lineNo() {
        return lineNo;
    }

    String code() {
        return code;
    }

    UUID agencyId() {
        return agencyId;
    }

    RequestAction action() {
        return action;
    }

    SubjectKind subjectKind() {
        return subjectKind;
    }

    String purpose() {
        return purpose;
    }

    UUID subscriberId() {
        return subscriberId;
    }

    String subjectKey() {
        return subjectKey;
    }

    String displayName() {
        return displayName;
    }

    byte[] payload() {
        return payload;
    }

    UUID targetCertificateId() {
        return targetCertificateId;
    }

    UUID targetTokenId() {
        return targetTokenId;
    }

    String reasonCode() {
        return reasonCode;
    }

    LineState state() {
        return state;
    }

    Instant stateSince() {
        return stateSince;
    }

    Proposal proposal() {
        return proposal;
    }

    UUID assigneeId() {
        return assigneeId;
    }

    UUID lastEditorPersonId() {
        return lastEditorPersonId;
    }

    String reviewedHash() {
        return reviewedHash;
    }

    Set<String> flags() {
        return Flags.read(flags);
    }

    LocalDate dueOn() {
        return dueOn;
    }

    LocalDate answerDueOn() {
        return answerDueOn;
    }

    long version() {
        return version;
    }
}
