package vn.gov.ra.agency;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** The agency another one belongs or belonged to, from a day to before another. */
@Entity
@Table(name = "agency_superior")
class AgencyParent {

    @Id
    private UUID id;
    @Column(name = "agency_id", nullable = false)
    private UUID agencyId;
    @Column(name = "parent_id")
    private UUID parentId;
    @Column(name = "valid_from", nullable = false)
    private LocalDate validFrom;
    @Column(name = "valid_to")
    private LocalDate validTo;
    @Column(name = "decision_no")
    private String decisionNo;

    protected AgencyParent() {
    }

    AgencyParent(UUID id, UUID agencyId, UUID parentId, LocalDate validFrom, String decisionNo) {
        this.id = id;
        this.agencyId = agencyId;
        this.parentId = parentId;
        this.validFrom = validFrom;
        this.decisionNo = decisionNo;
    }

    void endBefore(LocalDate day) {
        validTo = day;
    }

    /** null at the top of the tree. */
    UUID parentId() {
        return parentId;
    }

    LocalDate validFrom() {
        return validFrom;
    }
}
