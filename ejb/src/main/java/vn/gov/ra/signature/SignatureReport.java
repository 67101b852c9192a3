package vn.gov.ra.signature;

import java.time.Instant;
import java.util.List;

/**
 * What was found when a signed PDF was checked; only good ones have a report, the others are refused with a code.
 *
 * @param sha256 of the PDF
 * @param checkedAt when, and the moment the certificates were judged for
 * @param signatures oldest first; the last one covers the whole file
 */
public record SignatureReport(String sha256, Instant checkedAt, List<Signer> signatures) {

    public SignatureReport {
        signatures = List.copyOf(signatures);
    }

    /**
     * One good signature.
     *
     * @param authority alias of the issuer
     * @param serial lower-case hex
     * @param sha256 of the signer's certificate
     * @param name of the signer, as the certificate has it
     * @param claimedAt signing time the signer claims; null where none
     * @param evidence which list spoke for the certificate, such as {@code CRL 412}
     */
    public record Signer(String authority, String serial, String sha256, String name, String subFilter, String digest, Instant claimedAt, long coversTo,
            String evidence) {
    }

    /** The last signature: it stands over everything. */
    public Signer last() {
        return signatures.get(signatures.size() - 1);
    }
}
