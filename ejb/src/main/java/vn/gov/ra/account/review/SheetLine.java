package vn.gov.ra.account.review;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.gov.ra.security.AppUser;
import vn.gov.ra.shared.Ids;

/** One account of a sheet, as it was when the review began. */
@Entity(name = "AccessReviewLine")
@Table(name = "access_review_line")
class SheetLine {

    @Id
    private UUID id;
    @Column(name = "sheet_id", nullable = false)
    private UUID sheetId;
    @Column(name = "seq", nullable = false)
    private int seq;
    @Column(name = "user_id", nullable = false)
    private UUID userId;
    @Column(name = "username", nullable = false)
    private String username;
    @Column(name = "display_name", nullable = false)
    private String displayName;
    @Column(name = "roles", nullable = false)
    private String roles;
    @Enumerated(EnumType.STRING)
    @Column(name = "answer")
    private AccountAnswer answer;
    @Column(name = "note")
    private String note;
    @Enumerated(EnumType.STRING)
    @Column(name = "settled")
    private Settled settled;
    @Column(name = "settled_by")
    private String settledBy;
    @Column(name = "settled_note")
    private String settledNote;
    @Column(name = "settled_at")
    private Instant settledAt;

    protected SheetLine() {
    }

    SheetLine(UUID sheetId, int seq, AppUser user, String roles) {
        this.id = Ids.next();
        this.sheetId = sheetId;
        this.seq = seq;
        this.userId = user.id();
        this.username = user.username();
        this.displayName = user.displayName();
        this.roles = roles;
    }

    void answer(AccountAnswer said, String why) {
        answer = said;
        note = why;
    }

    void settle(Settled how, String why, String by, Instant at) {
        settled = how;
        settledNote = why;
        settledBy = by;
        settledAt = at;
    }

    /** To be ended, and nobody has done anything about it yet. */
    boolean open() {
        return answer == AccountAnswer.END && settled == null;
    }

    UUID id() {
        return id;
    }

    UUID sheetId() {
        return sheetId;
    }

    int seq() {
        return seq;
    }

    UUID userId() {
        return userId;
    }

    String username() {
        return username;
    }

    AccountAnswer answer() {
        return answer;
    }

    ReviewLineView view() {
        return new ReviewLineView(id, seq, userId, username, displayName, roles.isEmpty() ? List.of() : List.of(roles.split(" ")), answer, note, settled, settledNote);
    }
}
