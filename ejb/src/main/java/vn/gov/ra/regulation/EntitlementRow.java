package vn.gov.ra.regulation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;

/** Row of {@code entitlement}. */
@Entity
@Table(name = "entitlement")
class EntitlementRow {

    @Id
    private UUID id;
    @Column(name = "edition", nullable = false)
    private String edition;
    @Column(name = "agency_kind", nullable = false)
    private String agencyKind;
    @Column(name = "title", nullable = false)
    private String title;
    @Column(name = "entitled", nullable = false)
    private boolean entitled;
    @Column(name = "reference")
    private String reference;
    @Column(name = "valid_from", nullable = false)
    private LocalDate validFrom;
    @Column(name = "valid_to")
    private LocalDate validTo;
    @Version
    @Column(name = "version", nullable = false)
    private long version;

    protected EntitlementRow() {
    }

    EntitlementRow(UUID id, String edition) {
        this.id = id;
        this.edition = edition;
    }

    void becomes(Entitlement wanted) {
        agencyKind = wanted.agencyKind();
        title = wanted.title();
        entitled = wanted.entitled();
        reference = wanted.reference();
        validFrom = wanted.validFrom();
        validTo = wanted.validTo();
    }

    Entitlement view() {
        return new Entitlement(id, edition, agencyKind, title, entitled, reference, validFrom, validTo, version);
    }
}
