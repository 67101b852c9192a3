package vn.gov.ra.agency;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** A name an agency bears or bore, from a day to before another. */
@Entity
@Table(name = "agency_name")
class AgencyName {

    @Id
    private UUID id;
    @Column(name = "agency_id", nullable = false)
    private UUID agencyId;
    @Column(name = "name", nullable = false)
    private String name;
    @Column(name = "valid_from", nullable = false)
    private LocalDate validFrom;
    @Column(name = "valid_to")
    private LocalDate validTo;
    @Column(name = "decision_no")
    private String decisionNo;

    protected AgencyName() {
    }

    AgencyName(UUID id, UUID agencyId, String name, LocalDate validFrom, String decisionNo) {
        this.id = id;
        this.agencyId = agencyId;
        this.name = name;
        this.validFrom = validFrom;
        this.decisionNo = decisionNo;
    }

    void endBefore(LocalDate day) {
        validTo = day;
    }

    void reopen() {
        validTo = null;
    }

    LocalDate validFrom() {
        return validFrom;
    }

    PastName view() {
        return new PastName(name, validFrom, validTo, decisionNo);
    }
}
