package vn.gov.ra.certificate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import vn.gov.ra.shared.Ids;

/** From a moment on another agency answered for a certificate; never altered. */
@Entity
@Table(name = "certificate_move")
class CertificateMove {

    @Id
    private UUID id;
    @Column(name = "certificate_id", nullable = false)
    private UUID certificateId;
    @Column(name = "from_agency_id")
    private UUID fromAgencyId;
    @Column(name = "to_agency_id", nullable = false)
    private UUID toAgencyId;
    @Column(name = "moved_at", nullable = false)
    private Instant movedAt;

    protected CertificateMove() {
    }

    /** @param from null where nobody here answered for it */
    CertificateMove(UUID certificateId, UUID from, UUID to, Instant at) {
        this.id = Ids.next();
        this.certificateId = certificateId;
        this.fromAgencyId = from;
        this.toAgencyId = to;
        this.movedAt = at;
    }
}
