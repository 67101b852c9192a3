package vn.gov.ra.batch;

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
import vn.gov.ra.request.LineView;
import vn.gov.ra.request.RequestAction;
import vn.gov.ra.security.Actor;
import vn.gov.ra.subscriber.SubjectKind;

/**
 * A submission list (danh sách gửi Ban Cơ yếu): lines of one form, edition, action and kind of subscriber. Compiled, frozen with number,
 * hash and package, signed, sent, answered, reconciled, closed. What is frozen is never made again, only opened again.
 */
@Entity
@Table(name = "batch")
class SubmissionBatch {

    @Id
    private UUID id;
    @Column(name = "number")
    private String number;
    @Column(name = "form", nullable = false)
    private String form;
    @Column(name = "edition", nullable = false)
    private String edition;
    @Enumerated(EnumType.STRING)
    @Column(name = "action", nullable = false)
    private RequestAction action;
    @Enumerated(EnumType.STRING)
    @Column(name = "subject_kind", nullable = false)
    private SubjectKind subjectKind;
    @Enumerated(EnumType.STRING)
    @Column(name = "state", nullable = false)
    private BatchState state;
    @Column(name = "note")
    private String note;
    @Column(name = "created_by")
    private UUID createdBy;
    @Column(name = "created_at", nullable = false)
    private Instant createdAt;
    @Column(name = "frozen_by")
    private UUID frozenBy;
    @Column(name = "frozen_at")
    private Instant frozenAt;
    @Column(name = "content_hash")
    private String contentHash;
    @Column(name = "package_file_id")
    private UUID packageFileId;
    @Column(name = "package_sha256")
    private String packageSha256;
    @Column(name = "signed_by")
    private UUID signedBy;
    @Column(name = "signed_person_id")
    private UUID signedPersonId;
    @Column(name = "signed_at")
    private Instant signedAt;
    @Column(name = "signed_file_id")
    private UUID signedFileId;
    @Enumerated(EnumType.STRING)
    @Column(name = "sign_method")
    private SignedBy signMethod;
    @Column(name = "out_doc_no")
    private String outDocNo;
    @Column(name = "out_doc_date")
    private LocalDate outDocDate;
    @Column(name = "channel")
    private String channel;
    @Column(name = "sent_at")
    private Instant sentAt;
    @Column(name = "evidence_file_id")
    private UUID evidenceFileId;
    @Column(name = "ack_no")
    private String ackNo;
    @Column(name = "ack_at")
    private Instant ackAt;
    @Column(name = "confirmed_by")
    private UUID confirmedBy;
    @Column(name = "reconciliation_file_id")
    private UUID reconciliationFileId;
    @Column(name = "supersedes_id")
    private UUID supersedesId;
    @Enumerated(EnumType.STRING)
    @Column(name = "asked_step")
    private BatchStep askedStep;
    @Column(name = "asked_by")
    private UUID askedBy;
    @Column(name = "asked_signer", nullable = false)
    private boolean askedSigner;
    @Column(name = "asked_reason")
    private String askedReason;
    @Column(name = "end_note")
    private String endNote;
    @Version
    private long version;

    protected SubmissionBatch() {
    }

    /** A list for lines like this one. */
    SubmissionBatch(UUID id, LineView like, String note, Actor by, Instant now) {
        this.id = id;
        this.form = like.form();
        this.edition = like.edition();
        this.action = like.action();
        this.subjectKind = like.subjectKind();
        this.state = BatchStep.CREATE.to();
        this.note = note;
        this.createdBy = by.userId();
        this.createdAt = now;
    }

    /** The correction list of a list that was sent. */
    SubmissionBatch(UUID id, SubmissionBatch replaced, Actor by, Instant now) {
        this.id = id;
        this.form = replaced.form;
        this.edition = replaced.edition;
        this.action = replaced.action;
        this.subjectKind = replaced.subjectKind;
        this.state = BatchStep.CREATE.to();
        this.supersedesId = replaced.id;
        this.createdBy = by.userId();
        this.createdAt = now;
    }

    /** Nothing else writes the state. A question for two persons ends when the list moves. */
    void take(BatchStep step) {
        step.requireFrom(state, shown());
        BatchState before = state;
        state = step.after(state, null);
        if (state != before) {
            askedStep = null;
            askedBy = null;
            askedSigner = false;
            askedReason = null;
        }
    }

    boolean fits(LineView line) {
        return form.equals(line.form()) && edition.equals(line.edition()) && action == line.action() && subjectKind == line.subjectKind();
    }

    void freeze(String givenNumber, UUID person, Instant now, String hash, UUID packageFile, String packageHash) {
        number = givenNumber;
        frozenBy = person;
        frozenAt = now;
        contentHash = hash;
        packageFileId = packageFile;
        packageSha256 = packageHash;
    }

    /** The number stays: it was given once. */
    void unfreeze() {
        frozenBy = null;
        frozenAt = null;
        contentHash = null;
        packageFileId = null;
        packageSha256 = null;
    }

    void sign(Actor signer, Instant now, SignedBy method, UUID file) {
        signedBy = signer.userId();
        signedPersonId = signer.personId();
        signedAt = now;
        signMethod = method;
        signedFileId = file;
    }

    void send(Sending sending, LocalDate today, Instant now) {
        outDocNo = sending.outDocNo();
        outDocDate = sending.outDocDate() == null ? today : sending.outDocDate();
        channel = sending.channel();
        evidenceFileId = sending.fileId();
        sentAt = now;
    }

    void acknowledge(String receiptNo, Instant now) {
        ackNo = receiptNo;
        ackAt = now;
    }

    void confirm(UUID person, UUID minutes) {
        confirmedBy = person;
        reconciliationFileId = minutes;
    }

    void ask(BatchStep step, Actor by, boolean signer, String reason) {
        askedStep = step;
        askedBy = by.personId();
        askedSigner = signer;
        askedReason = reason;
    }

    void end(String why) {
        endNote = why;
    }

    /** What people call it: the number, or its id while it has none. */
    String shown() {
        return number == null ? id.toString() : number;
    }

    UUID id() {
        return id;
    }

    String number() {
        return number;
    }

    String form() {
        return form;
    }

    String edition() {
        return edition;
    }

    RequestAction action() {
        return action;
    }

    BatchState state() {
        return state;
    }

    UUID frozenBy() {
        return frozenBy;
    }

    Instant frozenAt() {
        return frozenAt;
    }

    String contentHash() {
        return contentHash;
    }

    UUID packageFileId() {
        return packageFileId;
    }

    String packageSha256() {
        return packageSha256;
    }

    UUID signedPersonId() {
        return signedPersonId;
    }

    UUID supersedesId() {
        return supersedesId;
    }

    String outDocNo() {
        return outDocNo;
    }

    LocalDate outDocDate() {
        return outDocDate;
    }

    Instant sentAt() {
        return sentAt;
    }

    UUID reconciliationFileId() {
        return reconciliationFileId;
    }

    BatchStep askedStep() {
        return askedStep;
    }

    UUID askedBy() {
        return askedBy;
    }

    boolean askedSigner() {
        return askedSigner;
    }

    String askedReason() {
        return askedReason;
    }

    long version() {
        return version;
    }

    BatchView view(List<BatchLineView> lines, LocalDate answerDueOn, boolean overdue) {
        return new BatchView(id, number, form, edition, action, subjectKind, state, note, lines, contentHash, outDocNo, outDocDate, channel, createdAt,
                frozenAt, signedAt, signMethod, sentAt, ackNo, ackAt, packageFileId, supersedesId, askedStep, askedReason, endNote, answerDueOn, overdue, version);
    }
}
