package vn.gov.ra.agency;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** A code an agency has or had under a scheme. Never given to another agency afterwards; the database has the same rule. */
@Entity
@Table(name = "agency_code")
class AgencyCode {

    @Id
    private UUID id;
    @Column(name = "agency_id", nullable = false)
    private UUID agencyId;
    @Column(name = "code", nullable = false)
    private String code;
    @Column(name = "scheme", nullable = false)
    private String scheme;
    @Column(name = "valid_from", nullable = false)
    private LocalDate validFrom;
    @Column(name = "valid_to")
    private LocalDate validTo;

    protected AgencyCode() {
    }

    AgencyCode(UUID id, UUID agencyId, String code, String scheme, LocalDate validFrom) {
        this.id = id;
        this.agencyId = agencyId;
        this.code = code;
        this.scheme = scheme;
        this.validFrom = validFrom;
    }

    PastName view() {
        return new PastName(code, validFrom, validTo, null);
    }
}
