package vn.gov.ra.takeover;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import vn.gov.ra.shared.DomainException;
import vn.gov.ra.shared.Ids;

/** A row of a book in staging: what it says, sealed; what it is to the registers, in the clear. */
@Entity
@Table(name = "takeover_row")
class BookRow {

    @Id
    private UUID id;
    @Column(name = "takeover_id", nullable = false)
    private UUID takeoverId;
    @Column(name = "book_id", nullable = false)
    private UUID bookId;
    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false)
    private BookKind kind;
    @Column(name = "seq", nullable = false)
    private int seq;
    @Column(name = "row_no", nullable = false)
    private int rowNo;
    @Column(name = "content", nullable = false)
    private byte[] content;
    @Column(name = "der")
    private byte[] der;
    @Column(name = "source_id")
    private String sourceId;
    @Column(name = "token_serial")
    private String tokenSerial;
    @Enumerated(EnumType.STRING)
    @Column(name = "outcome")
    private Outcome outcome;
    @Column(name = "code")
    private String code;
    @Column(name = "made", nullable = false)
    private boolean made;
    @Column(name = "object_id")
    private UUID objectId;
    @Enumerated(EnumType.STRING)
    @Column(name = "decision")
    private Decision decision;
    @Column(name = "decision_note")
    private String decisionNote;
    @Column(name = "decided_by")
    private String decidedBy;
    @Column(name = "decided_at")
    private Instant decidedAt;
    /** Of the decision alone: a check writes the row again and overtakes nobody. */
    @Column(name = "version", nullable = false)
    private long version;

    protected BookRow() {
    }

    BookRow(UUID takeoverId, UUID bookId, BookKind kind, int seq, int rowNo, byte[] content, byte[] der, String sourceId, String tokenSerial) {
        this.id = Ids.next();
        this.takeoverId = takeoverId;
        this.bookId = bookId;
        this.kind = kind;
        this.seq = seq;
        this.rowNo = rowNo;
        this.content = content;
        this.der = der;
        this.sourceId = sourceId;
        this.tokenSerial = tokenSerial;
    }

    void judged(byte[] sealed, Outcome what, String firstCode, UUID object) {
        content = sealed;
        if (what != Outcome.DIFFERENT) {
            decision = null;
            decisionNote = null;
        }
        outcome = what;
        code = firstCode;
        objectId = object;
    }

    /** @throws DomainException {@link TakeoverError#NOTHING_TO_DECIDE} */
    void decided(Settled settled, String who, Instant now) {
        if (outcome != Outcome.DIFFERENT) {
            throw new DomainException(TakeoverError.NOTHING_TO_DECIDE, rowNo);
        }
        decision = settled.decision();
        decisionNote = settled.note();
        decidedBy = who;
        decidedAt = now;
        version++;
    }

    /** The same stands there already: whoever said it first has said it. */
    boolean says(Settled settled) {
        return decision == settled.decision() && Objects.equals(decisionNote, settled.note());
    }

    long version() {
        return version;
    }

    Decision decision() {
        return decision;
    }

    String decisionNote() {
        return decisionNote;
    }

    /** Something of this row is in the registers now. @param own by this take-over, not known before */
    void taken(UUID object, boolean own) {
        objectId = object;
        made = made || own;
    }

    UUID id() {
        return id;
    }

    UUID bookId() {
        return bookId;
    }

    BookKind kind() {
        return kind;
    }

    int seq() {
        return seq;
    }

    int rowNo() {
        return rowNo;
    }

    byte[] content() {
        return content;
    }

    byte[] der() {
        return der;
    }

    String sourceId() {
        return sourceId;
    }

    Outcome outcome() {
        return outcome;
    }

    boolean made() {
        return made;
    }

    UUID objectId() {
        return objectId;
    }
}
