package vn.gov.ra.outside;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;

/** Who issued certificates that were recorded, by the name they carry; that it is so is nobody's proof. */
@Entity
@Table(name = "outside_issuer")
class OutsideIssuer {

    @Id
    private UUID id;
    @Column(name = "dn", nullable = false)
    private String dn;
    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false)
    private IssuerKind kind;
    @Version
    @Column(name = "version", nullable = false)
    private long version;

    protected OutsideIssuer() {
    }

    OutsideIssuer(UUID id, String dn, IssuerKind kind) {
        this.id = id;
        this.dn = dn;
        this.kind = kind;
    }

    void becomes(IssuerKind other) {
        kind = other;
    }

    OutsideIssuerView view() {
        return new OutsideIssuerView(id, dn, kind, version);
    }
}
