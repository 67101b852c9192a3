package vn.gov.ra.shared;

/**
 * One thing wrong with one field of what was sent.
 *
 * @param pointer JSON pointer into the request (RFC 6901), such as {@code /lines/2/nationalId}
 * @param error what is wrong
 * @param arguments arguments of the message
 */
public record FieldError(String pointer, ErrorCode error, Object... arguments) {
}
