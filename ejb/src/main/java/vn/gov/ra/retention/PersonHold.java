package vn.gov.ra.retention;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import vn.gov.ra.shared.DomainException;
import vn.gov.ra.shared.Ids;

/** While it stands nobody wipes the person's data; several may stand side by side. */
@Entity
@Table(name = "person_hold")
class PersonHold {

    @Id
    private UUID id;
    @Column(name = "person_id", nullable = false)
    private UUID personId;
    @Enumerated(EnumType.STRING)
    @Column(name = "ground", nullable = false)
    private HoldGround ground;
    @Column(name = "reason", nullable = false)
    private String reason;
    @Column(name = "document_no", nullable = false)
    private String documentNo;
    @Column(name = "document_date", nullable = false)
    private LocalDate documentDate;
    @Column(name = "until_on")
    private LocalDate untilOn;
    @Column(name = "set_by", nullable = false)
    private UUID setBy;
    @Column(name = "set_at", nullable = false)
    private Instant setAt;
    @Column(name = "lifted_by")
    private UUID liftedBy;
    @Column(name = "lifted_at")
    private Instant liftedAt;
    @Column(name = "lift_reason")
    private String liftReason;
    @Version
    private long version;

    protected PersonHold() {
    }

    PersonHold(UUID personId, NewPersonHold about, UUID setBy, Instant now) {
        this.id = Ids.next();
        this.personId = personId;
        this.ground = about.ground();
        this.reason = about.reason();
        this.documentNo = about.documentNo();
        this.documentDate = about.documentDate();
        this.untilOn = about.untilOn();
        this.setBy = setBy;
        this.setAt = now;
    }

    boolean standing(LocalDate today) {
        return liftedAt == null && (untilOn == null || !untilOn.isBefore(today));
    }

    /** @throws DomainException {@link RetentionError#HOLD_OVER} */
    void lift(String why, UUID by, Instant now, LocalDate today) {
        if (!standing(today)) {
            throw new DomainException(RetentionError.HOLD_OVER, documentNo);
        }
        liftReason = why;
        liftedBy = by;
        liftedAt = now;
    }

    UUID id() {
        return id;
    }

    UUID personId() {
        return personId;
    }

    String documentNo() {
        return documentNo;
    }

    long version() {
        return version;
    }
}
