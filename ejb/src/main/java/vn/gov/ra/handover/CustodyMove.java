package vn.gov.ra.handover;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import vn.gov.ra.shared.Ids;

/** One device on the minutes, and what the receiver said of it. */
@Entity
@Table(name = "custody_move")
class CustodyMove {

    @Id
    private UUID id;
    @Column(name = "minutes_id")
    private UUID minutesId;
    @Column(name = "line_no", nullable = false)
    private int lineNo;
    @Column(name = "token_id", nullable = false)
    private UUID tokenId;
    @Column(name = "from_holder", nullable = false)
    private String fromHolder;
    @Column(name = "to_holder", nullable = false)
    private String toHolder;
    @Column(name = "condition")
    private String condition;
    @Column(name = "accessories")
    private String accessories;
    @Column(name = "accepted")
    private Boolean accepted;
    @Column(name = "note")
    private String note;
    @Column(name = "moved_at")
    private Instant movedAt;

    protected CustodyMove() {
    }

    CustodyMove(UUID minutesId, int lineNo, UUID tokenId, String fromHolder, String toHolder) {
        this.id = Ids.next();
        this.minutesId = minutesId;
        this.lineNo = lineNo;
        this.tokenId = tokenId;
        this.fromHolder = fromHolder;
        this.toHolder = toHolder;
    }

    void answer(boolean taken, String why, Instant now) {
        accepted = taken;
        note = why;
        movedAt = taken ? now : null;
    }

    /** As it is when the minutes are issued. */
    void describe(String found) {
        condition = found;
    }

    UUID tokenId() {
        return tokenId;
    }

    int lineNo() {
        return lineNo;
    }

    String condition() {
        return condition;
    }

    Boolean accepted() {
        return accepted;
    }

    String note() {
        return note;
    }
}
