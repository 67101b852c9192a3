package vn.gov.ra.idempotency;

/**
 * What a creating command answered.
 *
 * @param status HTTP status, 201 or 202
 * @param location path of what was made; null where there is none
 * @param body JSON text
 */
public record StoredAnswer(int status, String location, String body) {
}
