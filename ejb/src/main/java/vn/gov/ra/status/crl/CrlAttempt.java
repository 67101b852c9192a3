package vn.gov.ra.status.crl;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.util.UUID;

/** One attempt to get a newer list and how it ended. */
@Entity
@Table(name = "crl_attempt")
class CrlAttempt {

    private static final int ERROR_LENGTH = 500;

    @Id
    private UUID id;
    @Column(name = "authority_id", nullable = false)
    private UUID authorityId;
    @Column(name = "at", nullable = false)
    private Instant at;
    @Column(name = "source", nullable = false)
    private String source;
    @Column(name = "url")
    private String url;
    @Enumerated(EnumType.STRING)
    @Column(name = "outcome", nullable = false)
    private CrlOutcome outcome;
    @Column(name = "number", precision = 49)
    private BigDecimal number;
    @Column(name = "sha256")
    private String sha256;
    @Column(name = "code")
    private String code;
    @Column(name = "error")
    private String error;

    protected CrlAttempt() {
    }

    CrlAttempt(UUID id, UUID authorityId, CrlSource source, AttemptView what) {
        this.id = id;
        this.authorityId = authorityId;
        this.at = what.at();
        this.source = source.kind().name();
        this.url = source.url();
        this.outcome = what.outcome();
        this.number = what.number() == null ? null : new BigDecimal(what.number());
        this.sha256 = what.sha256();
        this.code = what.code();
        this.error = what.error() == null || what.error().length() <= ERROR_LENGTH ? what.error() : what.error().substring(0, ERROR_LENGTH);
    }

    AttemptView view() {
        BigInteger plain = number == null ? null : number.toBigInteger();
        return new AttemptView(id, at, source, url, outcome, plain, sha256, code, error);
    }
}
