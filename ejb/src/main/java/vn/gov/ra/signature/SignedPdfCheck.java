package vn.gov.ra.signature;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigInteger;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Function;
import vn.gov.ra.certificate.Authorities;
import vn.gov.ra.shared.DomainException;
import vn.gov.ra.status.RevocationView;
import vn.gov.ra.status.Revocations;

/** Checks signed PDFs against the registered authorities and the mirrored lists. Nothing is fetched. */
@Dependent
public class SignedPdfCheck {

    private static final Duration JUST_NOW = Duration.ofMinutes(1);

    @Inject
    private Authorities authorities;
    @Inject
    private Revocations revocations;
    @Inject
    private Clock clock;

    /**
     * @param receivedAt the moment the certificates are judged for; what the signer claims is only noted
     * @throws DomainException the first {@link SignatureError} found: changed before all else
     */
    public SignatureReport check(byte[] pdf, Instant receivedAt) {
        return new SignatureRules(authorities.all(), authorities::issuerOf, this::standing).judge(pdf, receivedAt);
    }

    /**
     * The same, except that each certificate is judged for a moment of its own, and that what stands behind a signature is for the caller to look at.
     *
     * @param momentOf by the SHA-256 of the signer's certificate
     */
    public SignatureReport check(byte[] pdf, Instant receivedAt, Function<String, Instant> momentOf) {
        return new SignatureRules(authorities.all(), authorities::issuerOf, this::standing).judge(pdf, SignatureRules.intact(pdf, false), receivedAt, momentOf);
    }

    /** Refuses what is no signed PDF, or not the bytes that were signed. */
    public static void requireIntact(byte[] pdf) {
        SignatureRules.intact(pdf, false);
    }

    private Standing standing(String alias, BigInteger serial, Instant at) {
        RevocationView view = revocations.revocationOf(alias, serial, justNow(at) ? null : at);
        Standing.Kind kind = switch (view.status()) {
            case good -> Standing.Kind.GOOD;
            case revoked -> Standing.Kind.REVOKED;
            case onHold -> Standing.Kind.ON_HOLD;
            default -> Standing.Kind.UNKNOWN;
        };
        return new Standing(kind, view.revokedAt(), "CRL " + view.crlNumber());
    }

    /** What has just come in is judged by the newest list as it stands, without a question about the past. */
    private boolean justNow(Instant at) {
        return Duration.between(at, clock.instant()).abs().compareTo(JUST_NOW) < 0;
    }
}
