package vn.gov.ra.signing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import vn.gov.ra.document.FileRef;

/** One letter on its way to the program and back. Only the methods here write its state. */
@Entity
@Table(name = "signing_errand")
class SigningErrand {

    /** Time to choose a certificate and enter its PIN. */
    static final Duration LIFE = Duration.ofMinutes(10);

    @Id
    private UUID id;
    @Enumerated(EnumType.STRING)
    @Column(name = "subject", nullable = false)
    private SigningSubject subject;
    @Column(name = "object_id", nullable = false)
    private UUID objectId;
    @Column(name = "user_id", nullable = false)
    private UUID userId;
    @Column(name = "username", nullable = false)
    private String username;
    @Column(name = "session_hash", nullable = false)
    private String sessionHash;
    @Column(name = "letter_file_id", nullable = false)
    private UUID letterFileId;
    @Column(name = "letter_sha256", nullable = false)
    private String letterSha256;
    @Column(name = "letter_secret_hash", nullable = false)
    private String letterSecretHash;
    @Column(name = "return_secret_hash", nullable = false)
    private String returnSecretHash;
    @Enumerated(EnumType.STRING)
    @Column(name = "state", nullable = false)
    private SigningState state;
    @Column(name = "refusal")
    private String refusal;
    @Column(name = "signed_file_id")
    private UUID signedFileId;
    @Column(name = "created_at", nullable = false)
    private Instant createdAt;
    @Column(name = "expires_at", nullable = false)
    private Instant expiresAt;
    @Version
    @Column(name = "version", nullable = false)
    private long version = 1;

    protected SigningErrand() {
    }

    SigningErrand(UUID id, SigningSubject subject, UUID objectId, Caller by, FileRef letter, Instant now) {
        this.id = id;
        this.subject = subject;
        this.objectId = objectId;
        this.userId = by.userId();
        this.username = by.username();
        this.sessionHash = by.sessionHash();
        this.letterFileId = letter.id();
        this.letterSha256 = letter.sha256();
        this.state = SigningState.OPEN;
        this.createdAt = now;
        this.expiresAt = now.plus(LIFE);
    }

    /** Who asked, and in which session. */
    record Caller(UUID userId, String username, String sessionHash) {
    }

    void opensTo(String hashOfLetterSecret, String hashOfReturnSecret) {
        letterSecretHash = hashOfLetterSecret;
        returnSecretHash = hashOfReturnSecret;
    }

    /** @return false where the address has been used, or its time is over */
    boolean fetch(Instant now) {
        boolean first = state(now) == SigningState.OPEN;
        if (first) {
            state = SigningState.FETCHED;
        }
        return first;
    }

    /** Whether the program, which has fetched the letter, may bring it back now. */
    boolean awaits(Instant now) {
        return state(now) == SigningState.FETCHED;
    }

    void received(UUID file) {
        state = SigningState.RECEIVED;
        signedFileId = file;
    }

    void refused(String code) {
        state = SigningState.REFUSED;
        refusal = code;
    }

    /** @return the signed letter; null where it is not this caller's to take, or there is none */
    UUID take(SigningSubject what, UUID object, Caller by, Instant now) {
        if (!isOf(by) || subject != what || !objectId.equals(object) || state(now) != SigningState.RECEIVED) {
            return null;
        }
        state = SigningState.TAKEN;
        return signedFileId;
    }

    /** A later errand takes its place. */
    void overtaken() {
        if (state == SigningState.OPEN || state == SigningState.FETCHED || state == SigningState.RECEIVED) {
            state = SigningState.EXPIRED;
        }
    }

    boolean isOf(Caller by) {
        return userId.equals(by.userId()) && sessionHash.equals(by.sessionHash());
    }

    SigningProgress progress(Instant now) {
        return new SigningProgress(state(now), refusal);
    }

    private SigningState state(Instant now) {
        boolean waiting = state == SigningState.OPEN || state == SigningState.FETCHED || state == SigningState.RECEIVED;
        return waiting && !now.isBefore(expiresAt) ? SigningState.EXPIRED : state;
    }

    UUID id() {
        return id;
    }

    String username() {
        return username;
    }

    UUID letterFileId() {
        return letterFileId;
    }

    String letterSha256() {
        return letterSha256;
    }
}
