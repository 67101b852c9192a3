package vn.gov.ra.account.review;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import vn.gov.ra.security.Actor;
import vn.gov.ra.shared.Ids;

/** The accounts of one agency, or of the office, in a review. */
@Entity(name = "AccessReviewSheet")
@Table(name = "access_review_sheet")
class Sheet {

    @Id
    private UUID id;
    @Column(name = "review_id", nullable = false)
    private UUID reviewId;
    @Column(name = "agency_id")
    private UUID agencyId;
    @Enumerated(EnumType.STRING)
    @Column(name = "state", nullable = false)
    private ReviewState state;
    @Column(name = "confirmed_by")
    private String confirmedBy;
    @Column(name = "confirmed_name")
    private String confirmedName;
    @Column(name = "confirmed_at")
    private Instant confirmedAt;
    @Version
    private long version;

    protected Sheet() {
    }

    Sheet(UUID reviewId, UUID agencyId) {
        this.id = Ids.next();
        this.reviewId = reviewId;
        this.agencyId = agencyId;
        this.state = ReviewStep.BEGIN.to();
    }

    /** Nothing else writes the state. @return the state before */
    ReviewState take(ReviewStep step, String shown) {
        step.requireFrom(state, shown);
        ReviewState before = state;
        state = step.after(state, null);
        return before;
    }

    void confirmed(Actor who, Instant at) {
        confirmedBy = who.username();
        confirmedName = who.displayName();
        confirmedAt = at;
    }

    UUID id() {
        return id;
    }

    UUID reviewId() {
        return reviewId;
    }

    /** null: the office itself. */
    UUID agencyId() {
        return agencyId;
    }

    ReviewState state() {
        return state;
    }

    String confirmedName() {
        return confirmedName;
    }

    Instant confirmedAt() {
        return confirmedAt;
    }

    long version() {
        return version;
    }
}
