package vn.gov.ra.idempotency;

/**
 * Whose key it is and what it was used for.
 *
 * @param owner the identity provider's {@code sub}: nobody gets another's answer
 * @param key as the caller sent it, at most 200 characters
 * @param path resource it was sent to
 */
record IdempotencyKey(String owner, String key, String path) {

    static final int MAX_KEY = 200;
}
