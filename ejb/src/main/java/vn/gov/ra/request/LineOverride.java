package vn.gov.ra.request;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/** Why a rule that would block does not count for a line, by the agency; the office looks at it before it proposes. */
@Entity
@Table(name = "line_override")
@IdClass(LineOverride.Key.class)
class LineOverride {

    /** Line and code; JPA wants a class with a constructor without arguments. */
    static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private UUID lineId;
        private String code;

        Key() {
        }

        Key(UUID lineId, String code) {
            this.lineId = lineId;
            this.code = code;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key that && lineId.equals(that.lineId) && code.equals(that.code);
        }

        @Override
        public int hashCode() {
            return 31 * lineId.hashCode() + code.hashCode();
        }
    }

    @Id
    @Column(name = "line_id")
    private UUID lineId;
    @Id
    @Column(name = "code")
    private String code;
    @Column(name = "reason", nullable = false)
    private String reason;
    @Column(name = "by_user", nullable = false)
    private String byUser;
    @Column(name = "at", nullable = false)
    private Instant at;

    protected LineOverride() {
    }

    LineOverride(UUID lineId, String code) {
        this.lineId = lineId;
        this.code = code;
    }

    void because(String why, String user, Instant now) {
        reason = why;
        byUser = user;
        at = now;
    }

    OverrideView view() {
        return new OverrideView(code, reason, byUser, at);
    }

    UUID lineId() {
        return lineId;
    }

    String code() {
        return code;
    }

    String reason() {
        return reason;
    }
}
