package vn.gov.ra.account.review;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import vn.gov.ra.shared.Ids;

/** The review of one quarter. */
@Entity(name = "AccessReview")
@Table(name = "access_review")
class Review {

    @Id
    private UUID id;
    @Column(name = "quarter", nullable = false)
    private String quarter;
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

    protected Review() {
    }

    Review(String quarter, LocalDate dueOn, String createdBy, Instant now) {
        this.id = Ids.next();
        this.quarter = quarter;
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

    String quarter() {
        return quarter;
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
