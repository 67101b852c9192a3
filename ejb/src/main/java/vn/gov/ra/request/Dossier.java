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
import java.util.UUID;
import vn.gov.ra.security.Actor;
import vn.gov.ra.subscriber.SubjectKind;

/**
 * What one letter of an agency asks for (hồ sơ đề nghị). A draft until its head signs; from then on its lines go their own ways and
 * the dossier itself does not change any more.
 */
@Entity
@Table(name = "dossier")
class Dossier {

    private static final String PORTAL = "PORTAL";
    private static final String API = "API";
    private static final int LONGEST_OLD_CHANNEL = 20;

    @Id
    private UUID id;
    @Column(name = "code")
    private String code;
    @Column(name = "form", nullable = false)
    private String form;
    @Column(name = "edition", nullable = false)
    private String edition;
    @Column(name = "form_columns", columnDefinition = "text")
    private String columns;
    @Enumerated(EnumType.STRING)
    @Column(name = "action", nullable = false)
    private RequestAction action;
    @Enumerated(EnumType.STRING)
    @Column(name = "subject_kind", nullable = false)
    private SubjectKind subjectKind;
    @Column(name = "agency_id", nullable = false)
    private UUID agencyId;
    @Column(name = "letter_no")
    private String letterNo;
    @Column(name = "letter_date")
    private LocalDate letterDate;
    @Column(name = "contact", columnDefinition = "text")
    private String contact;
    @Column(name = "note")
    private String note;
    @Enumerated(EnumType.STRING)
    @Column(name = "state", nullable = false)
    private DossierState state;
    @Column(name = "content_hash")
    private String contentHash;
    @Column(name = "letter_file_id")
    private UUID letterFileId;
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
    @Column(name = "due_on")
    private LocalDate dueOn;
    @Column(name = "created_by")
    private UUID createdBy;
    @Column(name = "created_person_id")
    private UUID createdPersonId;
    @Column(name = "created_at", nullable = false)
    private Instant createdAt;
    @Column(name = "channel", nullable = false)
    private String channel;
    @Column(name = "system_id")
    private UUID systemId;
    @Version
    @Column(name = "version", nullable = false)
    private long version = 1;

    protected Dossier() {
    }

    Dossier(UUID id, UUID agencyId, Actor creator, Instant now) {
        this(id, agencyId, creator, DossierStep.CREATE, now);
    }

    /** @param by a step that makes dossiers */
    Dossier(UUID id, UUID agencyId, Actor creator, DossierStep by, Instant now) {
        this.id = id;
        this.agencyId = agencyId;
        this.state = by.to();
        this.createdBy = creator.userId();
        this.createdPersonId = creator.personId();
        this.createdAt = now;
        this.channel = PORTAL;
    }

    /** What a relying system files, it finds again by this. */
    void filedBy(UUID system) {
        systemId = system;
        channel = API;
    }

    /** What stands as the channel of dossiers that a system filed before they knew their system: the beginning of its subject. Null for people. */
    static String oldChannelOf(Actor actor) {
        if (actor.userId() != null || actor == Actor.SYSTEM) {
            return null;
        }
        return actor.username().length() > LONGEST_OLD_CHANNEL ? actor.username().substring(0, LONGEST_OLD_CHANNEL) : actor.username();
    }

    /** Form and law, together with what they mean. */
    void asks(String formOfEdition, String editionInForce, RequestAction what, SubjectKind forWhom) {
        form = formOfEdition;
        edition = editionInForce;
        action = what;
        subjectKind = forWhom;
    }

    /** The form's columns as they are from now on, whatever becomes of the law; null: those of the letter's date again. */
    void keeps(String formColumns) {
        columns = formColumns;
    }

    void write(String number, LocalDate date, String remark, String sealedContact) {
        letterNo = number;
        letterDate = date;
        note = remark;
        contact = sealedContact;
    }

    void take(DossierStep step) {
        step.requireFrom(state, shown());
        state = step.after(state, null);
    }

    /** Fixes what is to be signed. */
    void fix(String hash, UUID letter) {
        contentHash = hash;
        letterFileId = letter;
    }

    void signed(SignMethod method, UUID file, String report, UUID byUser, Instant at) {
        signMethod = method;
        signedFileId = file;
        signReport = report;
        signedBy = byUser;
        signedAt = at;
    }

    void numbered(String number, LocalDate lastDay) {
        code = number;
        dueOn = lastDay;
    }

    /** The calendar has changed since the result was promised. */
    void promised(LocalDate lastDay) {
        dueOn = lastDay;
    }

    /** What people call it: its code, before that the number of the letter. */
    String shown() {
        return code != null ? code : letterNo != null ? letterNo : id.toString();
    }

    UUID id() {
        return id;
    }

    String code() {
        return code;
    }

    String form() {
        return form;
    }

    String columns() {
        return columns;
    }

    String edition() {
        return edition;
    }

    RequestAction action() {
        return action;
    }

    SubjectKind subjectKind() {
        return subjectKind;
    }

    /** Another agency's from now on, because its own has gone up in it. */
    void follows(UUID agency) {
        agencyId = agency;
    }

    UUID agencyId() {
        return agencyId;
    }

    String letterNo() {
        return letterNo;
    }

    LocalDate letterDate() {
        return letterDate;
    }

    String contact() {
        return contact;
    }

    String note() {
        return note;
    }

    DossierState state() {
        return state;
    }

    String contentHash() {
        return contentHash;
    }

    UUID letterFileId() {
        return letterFileId;
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

    LocalDate dueOn() {
        return dueOn;
    }

    UUID createdBy() {
        return createdBy;
    }

    /** Null for what people wrote, and for what systems filed before dossiers knew it. */
    UUID systemId() {
        return systemId;
    }

    UUID createdPersonId() {
        return createdPersonId;
    }

    Instant createdAt() {
        return createdAt;
    }

    long version() {
        return version;
    }
}
