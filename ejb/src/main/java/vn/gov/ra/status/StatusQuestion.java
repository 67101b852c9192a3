package vn.gov.ra.status;

/**
 * One item of a batch: issuer and serial, or a fingerprint, or a whole certificate; the rest is null.
 *
 * @param certificate PEM or base64 DER
 */
public record StatusQuestion(String issuer, String serial, String sha256, String certificate) {
}
