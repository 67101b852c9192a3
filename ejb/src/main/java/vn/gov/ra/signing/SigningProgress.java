package vn.gov.ra.signing;

/**
 * What became of an errand.
 *
 * @param code why it was refused, a code of {@link SigningError}; null otherwise
 */
public record SigningProgress(SigningState state, String code) {
}
