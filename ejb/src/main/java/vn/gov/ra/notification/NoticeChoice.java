package vn.gov.ra.notification;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;

/** What an account chose for one kind; where there is no row, the kind's own setting counts. */
@Entity
@Table(name = "notification_choice")
class NoticeChoice {

    @EmbeddedId
    private Key key;
    @Column(name = "bell", nullable = false)
    private boolean bell;
    @Column(name = "mail", nullable = false)
    private boolean mail;

    protected NoticeChoice() {
    }

    NoticeChoice(UUID userId, NoticeKind kind, boolean bell, boolean mail) {
        this.key = new Key(userId, kind);
        this.bell = bell;
        this.mail = mail;
    }

    NoticeKind kind() {
        return key.kind;
    }

    boolean bell() {
        return bell;
    }

    boolean mail() {
        return mail;
    }

    /** One account, one kind. */
    @Embeddable
    static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        @Column(name = "user_id")
        private UUID userId;
        @Enumerated(EnumType.STRING)
        @Column(name = "kind")
        private NoticeKind kind;

        protected Key() {
        }

        Key(UUID userId, NoticeKind kind) {
            this.userId = userId;
            this.kind = kind;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && Objects.equals(userId, key.userId) && kind == key.kind;
        }

        @Override
        public int hashCode() {
            return Objects.hash(userId, kind);
        }
    }
}
