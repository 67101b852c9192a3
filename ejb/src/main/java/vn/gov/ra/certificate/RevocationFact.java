package vn.gov.ra.certificate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** What a list said of a registered certificate, and until when; kept after a hold ended. */
@Entity
@Table(name = "revocation_fact")
class RevocationFact {

    @Id
    private UUID id;
    @Column(name = "certificate_id", nullable = false)
    private UUID certificateId;
    @Column(name = "crl_id")
    private UUID crlId;
    @Column(name = "source", nullable = false)
    private String source;
    @Column(name = "reason")
    private String reason;
    @Column(name = "revoked_at", nullable = false)
    private Instant revokedAt;
    @Column(name = "seen_at", nullable = false)
    private Instant seenAt;
    @Column(name = "ended_at")
    private Instant endedAt;

    protected RevocationFact() {
    }

    RevocationFact(UUID id, UUID certificateId, UUID crlId, String reason, Instant revokedAt, Instant seenAt) {
        this.id = id;
        this.certificateId = certificateId;
        this.crlId = crlId;
        this.source = "CRL";
        this.reason = reason;
        this.revokedAt = revokedAt;
        this.seenAt = seenAt;
    }

    void end(Instant at) {
        endedAt = at;
    }
}
