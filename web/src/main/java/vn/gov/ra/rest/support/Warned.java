package vn.gov.ra.rest.support;

/**
 * A warning that the caller has to acknowledge before the command is done (contract §6.5).
 *
 * @param code RA-… code
 * @param message in the caller's language
 */
public record Warned(String code, String message) {
}
