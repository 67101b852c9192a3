package vn.gov.ra.agency;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** The agency another one belongs or belonged to, from a day to before another. */
@Entity
@Table(name = "agency_superior")
class AgencyParent extends AgencyFact {

    @Column(name = "parent_id")
    private UUID parentId;

    protected AgencyParent() {
    }

    AgencyParent(UUID id, UUID agencyId, UUID parentId, LocalDate validFrom, String decisionNo) {
        super(id, agencyId, validFrom, decisionNo);
        this.parentId = parentId;
    }

    /** null at the top of the tree. */
    UUID parentId() {
        return parentId;
    }
}
