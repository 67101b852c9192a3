package vn.gov.ra.agency;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** A name an agency bears or bore, from a day to before another. */
@Entity
@Table(name = "agency_name")
class AgencyName extends AgencyFact {

    @Column(name = "name", nullable = false)
    private String name;

    protected AgencyName() {
    }

    AgencyName(UUID id, UUID agencyId, String name, LocalDate validFrom, String decisionNo) {
        super(id, agencyId, validFrom, decisionNo);
        this.name = name;
    }

    PastName view() {
        return new PastName(name, validFrom(), validTo(), decisionNo());
    }
}
