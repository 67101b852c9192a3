package vn.gov.ra.relying.usage;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

/** Row of {@code relying_usage}; written by statements that add, read by this. */
@Entity
@Table(name = "relying_usage")
class UsageRow {

    @EmbeddedId
    private Key key;
    @Column(name = "calls", nullable = false)
    private long calls;
    @Column(name = "refused", nullable = false)
    private long refused;
    @Column(name = "last_at", nullable = false)
    private Instant lastAt;

    protected UsageRow() {
    }

    UsageView view() {
        return new UsageView(key.day, key.kind, calls, refused);
    }

    /** System, day and kind. */
    @Embeddable
    static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        @Column(name = "system_id", nullable = false)
        private UUID systemId;
        @Column(name = "day", nullable = false)
        private LocalDate day;
        @Enumerated(EnumType.STRING)
        @Column(name = "kind", nullable = false)
        private CallKind kind;

        protected Key() {
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key that && systemId.equals(that.systemId) && day.equals(that.day) && kind == that.kind;
        }

        @Override
        public int hashCode() {
            return Objects.hash(systemId, day, kind);
        }
    }
}
