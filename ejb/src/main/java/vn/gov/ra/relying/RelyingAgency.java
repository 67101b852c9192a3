package vn.gov.ra.relying;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** Row of {@code relying_agency}: a system files for an agency, from a day and perhaps up to one. Nothing is taken away; it ends. */
@Entity
@Table(name = "relying_agency")
class RelyingAgency {

    @Id
    private UUID id;
    @Column(name = "system_id", nullable = false)
    private UUID systemId;
    @Column(name = "agency_id", nullable = false)
    private UUID agencyId;
    @Column(name = "below", nullable = false)
    private boolean below;
    @Column(name = "valid_from", nullable = false)
    private LocalDate validFrom;
    @Column(name = "valid_to")
    private LocalDate validTo;
    @Column(name = "added_at", nullable = false)
    private Instant addedAt;
    @Version
    @Column(name = "version", nullable = false)
    private long version;

    protected RelyingAgency() {
    }

    RelyingAgency(UUID id, UUID systemId, UUID agencyId, boolean below, LocalDate validFrom, LocalDate validTo, Instant now) {
        this.id = id;
        this.systemId = systemId;
        this.agencyId = agencyId;
        this.below = below;
        this.validFrom = validFrom;
        this.validTo = validTo;
        this.addedAt = now;
    }

    /** @param lastDay one before its first day: it never held */
    void endOn(LocalDate lastDay) {
        validTo = lastDay.isBefore(validFrom) ? validFrom.minusDays(1) : lastDay;
    }

    boolean overlaps(LocalDate from, LocalDate to) {
        boolean everHeld = validTo == null || !validTo.isBefore(validFrom);
        return everHeld && (to == null || !validFrom.isAfter(to)) && (validTo == null || !validTo.isBefore(from));
    }

    UUID id() {
        return id;
    }

    UUID systemId() {
        return systemId;
    }

    UUID agencyId() {
        return agencyId;
    }

    boolean below() {
        return below;
    }

    LocalDate validFrom() {
        return validFrom;
    }

    LocalDate validTo() {
        return validTo;
    }

    long version() {
        return version;
    }
}
