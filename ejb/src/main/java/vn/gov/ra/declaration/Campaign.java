package vn.gov.ra.declaration;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import vn.gov.ra.shared.Ids;

/** A round in which all agencies are asked for the list of their holders. */
@Entity
@Table(name = "declaration_campaign")
class Campaign {

    @Id
    private UUID id;
    @Column(name = "number", nullable = false)
    private String number;
    @Column(name = "title", nullable = false)
    private String title;
    @Column(name = "due_on", nullable = false)
    private LocalDate dueOn;
    @Column(name = "created_by", nullable = false)
    private String createdBy;
    @Column(name = "created_at", nullable = false)
    private Instant createdAt;
    @Column(name = "closed_at")
    private Instant closedAt;
    @Version
    private long version;

    protected Campaign() {
    }

    Campaign(String number, String title, LocalDate dueOn, String createdBy, Instant now) {
        this.id = Ids.next();
        this.number = number;
        this.title = title;
        this.dueOn = dueOn;
        this.createdBy = createdBy;
        this.createdAt = now;
    }

    void close(Instant now) {
        closedAt = now;
    }

    UUID id() {
        return id;
    }

    String number() {
        return number;
    }

    String title() {
        return title;
    }

    LocalDate dueOn() {
        return dueOn;
    }

    Instant createdAt() {
        return createdAt;
    }

    Instant closedAt() {
        return closedAt;
    }

    boolean closed() {
        return closedAt != null;
    }

    long version() {
        return version;
    }
}
