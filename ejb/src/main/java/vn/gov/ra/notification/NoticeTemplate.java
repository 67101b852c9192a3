package vn.gov.ra.notification;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.io.Serializable;
import java.util.Objects;

/** Row of {@code notice_template}: words of the office's own. */
@Entity
@Table(name = "notice_template")
class NoticeTemplate {

    @EmbeddedId
    private Key id;
    @Column(name = "text", nullable = false)
    private String text;
    @Version
    @Column(name = "version", nullable = false)
    private long version = 1;

    protected NoticeTemplate() {
    }

    NoticeTemplate(String key, String language) {
        id = new Key(key, language);
    }

    void says(String words) {
        text = words;
    }

    String key() {
        return id.key;
    }

    String language() {
        return id.language;
    }

    String text() {
        return text;
    }

    long version() {
        return version;
    }

    /** One text in one language. */
    @Embeddable
    static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        @Column(name = "key")
        private String key;
        @Column(name = "language")
        private String language;

        protected Key() {
        }

        Key(String key, String language) {
            this.key = key;
            this.language = language;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key one && Objects.equals(key, one.key) && Objects.equals(language, one.language);
        }

        @Override
        public int hashCode() {
            return Objects.hash(key, language);
        }
    }
}
