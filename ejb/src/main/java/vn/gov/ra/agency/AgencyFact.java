package vn.gov.ra.agency;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.time.LocalDate;
import java.util.UUID;

/** Something that holds of an agency from a day to before another, by a decision. */
@MappedSuperclass
abstract class AgencyFact {

    @Id
    private UUID id;
    @Column(name = "agency_id", nullable = false)
    private UUID agencyId;
    @Column(name = "valid_from", nullable = false)
    private LocalDate validFrom;
    @Column(name = "valid_to")
    private LocalDate validTo;
    @Column(name = "decision_no")
    private String decisionNo;

    protected AgencyFact() {
    }

    AgencyFact(UUID id, UUID agencyId, LocalDate validFrom, String decisionNo) {
        this.id = id;
        this.agencyId = agencyId;
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

    LocalDate validTo() {
        return validTo;
    }

    String decisionNo() {
        return decisionNo;
    }
}
