package vn.gov.ra.status.crl;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.util.UUID;
import vn.gov.ra.status.crl.HeldLists.Held;

/** An accepted list, byte for byte; never changed, never deleted. */
@Entity
@Table(name = "crl")
class Crl {

    @Id
    private UUID id;
    @Column(name = "authority_id", nullable = false)
    private UUID authorityId;
    @Column(name = "number", nullable = false, precision = 49)
    private BigDecimal number;
    @Column(name = "delta", nullable = false)
    private boolean delta;
    @Column(name = "base_number", precision = 49)
    private BigDecimal baseNumber;
    @Column(name = "this_update", nullable = false)
    private Instant thisUpdate;
    @Column(name = "next_update")
    private Instant nextUpdate;
    @Column(name = "entries", nullable = false)
    private int entries;
    @Column(name = "sha256", nullable = false)
    private String sha256;
    @Column(name = "der", nullable = false)
    private byte[] der;
    @Column(name = "source", nullable = false)
    private String source;
    @Column(name = "source_url")
    private String sourceUrl;
    @Column(name = "received_at", nullable = false)
    private Instant receivedAt;
    @Column(name = "point", nullable = false)
    private String point;

    protected Crl() {
    }

    Crl(UUID id, UUID authorityId, CrlContent content, CrlSource source, Instant now) {
        this.id = id;
        this.authorityId = authorityId;
        this.number = new BigDecimal(content.number());
        this.delta = content.delta();
        this.baseNumber = content.delta() ? new BigDecimal(content.baseNumber()) : null;
        this.thisUpdate = content.thisUpdate();
        this.nextUpdate = content.nextUpdate();
        this.entries = content.size();
        this.sha256 = content.sha256();
        this.der = content.der();
        this.source = source.kind().name();
        this.sourceUrl = source.url();
        this.receivedAt = now;
        this.point = content.scope().point();
    }

    Held held() {
        return held(id, number, baseNumber, thisUpdate, nextUpdate, sha256, entries, sourceUrl);
    }

    static Held held(UUID id, BigDecimal number, BigDecimal base, Instant thisUpdate, Instant nextUpdate, String sha256, int entries, String url) {
        return new Held(id, number.toBigInteger(), base == null ? null : base.toBigInteger(), thisUpdate, nextUpdate, sha256, entries, url);
    }

    byte[] der() {
        return der;
    }
}
