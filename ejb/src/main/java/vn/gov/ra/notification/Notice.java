package vn.gov.ra.notification;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** Row of {@code notification}: one thing told to one account. */
@Entity
@Table(name = "notification")
class Notice {

    /** Between the arguments; does not occur in them. */
    static final String SEPARATOR = "\u001F";

    @Id
    private UUID id;
    @Column(name = "recipient_id", nullable = false)
    private UUID recipientId;
    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false)
    private NoticeKind kind;
    @Column(name = "subject_id", nullable = false)
    private UUID subjectId;
    @Column(name = "threshold", nullable = false)
    private String threshold;
    @Column(name = "agency_id")
    private UUID agencyId;
    @Column(name = "arguments", nullable = false, columnDefinition = "text")
    private String arguments;
    @Column(name = "count", nullable = false)
    private int count;
    @Column(name = "href", nullable = false)
    private String href;
    @Column(name = "in_bell", nullable = false)
    private boolean inBell;
    @Column(name = "at", nullable = false)
    private Instant at;
    @Column(name = "read_at")
    private Instant readAt;
    @Enumerated(EnumType.STRING)
    @Column(name = "mail_state", nullable = false)
    private MailState mailState;
    @Enumerated(EnumType.STRING)
    @Column(name = "mail_reason")
    private NotSent mailReason;
    @Column(name = "mail_at")
    private Instant mailAt;

    protected Notice() {
    }

    Notice(UUID id, UUID recipientId, News news, boolean inBell, Instant at, MailState mailState, NotSent mailReason) {
        this.id = id;
        this.recipientId = recipientId;
        this.kind = news.kind();
        this.subjectId = news.subjectId();
        this.threshold = news.threshold();
        this.agencyId = news.audience().agencyId();
        this.arguments = String.join(SEPARATOR, news.arguments());
        this.count = news.count();
        this.href = news.href();
        this.inBell = inBell;
        this.at = at;
        this.mailState = mailState;
        this.mailReason = mailReason;
    }

    void read(Instant now) {
        if (readAt == null) {
            readAt = now;
        }
    }

    void mailed(Instant now) {
        mailState = MailState.SENT;
        mailAt = now;
        mailReason = null;
    }

    void notMailed(NotSent why) {
        mailState = MailState.NOT_SENT;
        mailReason = why;
    }

    NoticeView view() {
        return new NoticeView(id, kind, subjectId, arguments.isEmpty() ? List.of() : Arrays.asList(arguments.split(SEPARATOR, -1)), count, href, at, readAt,
                mailState, mailReason, mailAt);
    }

    UUID id() {
        return id;
    }

    UUID recipientId() {
        return recipientId;
    }

    String threshold() {
        return threshold;
    }

    UUID agencyId() {
        return agencyId;
    }

    boolean inBell() {
        return inBell;
    }

    MailState mailState() {
        return mailState;
    }
}
