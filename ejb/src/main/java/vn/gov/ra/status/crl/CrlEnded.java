package vn.gov.ra.status.crl;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigInteger;
import java.time.Instant;
import java.util.UUID;

/** An {@link Episode} as kept. */
@Entity
@Table(name = "crl_ended")
class CrlEnded {

    @Id
    private UUID id;
    @Column(name = "authority_id", nullable = false)
    private UUID authorityId;
    @Column(name = "serial", nullable = false)
    private String serial;
    @Enumerated(EnumType.STRING)
    @Column(name = "reason", nullable = false)
    private CrlReason reason;
    @Column(name = "revoked_at", nullable = false)
    private Instant revokedAt;
    @Column(name = "invalid_since")
    private Instant invalidSince;
    @Column(name = "ended_at", nullable = false)
    private Instant endedAt;
    @Column(name = "crl_id", nullable = false)
    private UUID crlId;

    protected CrlEnded() {
    }

    CrlEnded(UUID id, UUID authorityId, UUID crlId, Episode episode) {
        this.id = id;
        this.authorityId = authorityId;
        this.crlId = crlId;
        this.serial = episode.entry().serial().toString(16);
        this.reason = episode.entry().reason();
        this.revokedAt = episode.entry().revokedAt();
        this.invalidSince = episode.entry().invalidSince();
        this.endedAt = episode.endedAt();
    }

    Episode episode() {
        return new Episode(new CrlEntry(new BigInteger(serial, 16), revokedAt, reason, invalidSince), endedAt);
    }
}
