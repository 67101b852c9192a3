package vn.gov.ra.security;

import java.util.Base64;
import java.util.Locale;

/**
 * The portal's symmetric keys, by reference: each is read from the environment variable (or the system property of the
 * same meaning, {@code ra.key.personal}) that names it; none has a default.
 *
 * @param personal AES-256, 32 octets: personal numbers, payloads, stored files
 * @param lookup HMAC-SHA-256: hash of personal numbers for look-up
 * @param audit HMAC-SHA-256: rows and chain of the audit trail
 */
public record SecretKeys(byte[] personal, byte[] lookup, byte[] audit) {

    public static SecretKeys fromEnvironment() {
        return new SecretKeys(key("RA_KEY_PERSONAL"), key("RA_KEY_LOOKUP"), key("RA_KEY_AUDIT"));
    }

    /** The audit key alone, for the verification that runs outside the server. */
    public static byte[] auditFromEnvironment() {
        return key("RA_KEY_AUDIT");
    }

    private static byte[] key(String name) {
        String value = System.getenv(name);
        if (value == null) {
            value = System.getProperty(name.toLowerCase(Locale.ROOT).replace('_', '.'));
        }
        if (value == null || value.isBlank()) {
            throw new IllegalStateException("Missing key " + name + " (base64, 32 octets); see docs/operations.md");
        }
        byte[] bytes = Base64.getDecoder().decode(value.strip());
        if (bytes.length != 32) {
            throw new IllegalStateException(name + " must be 32 octets in base64, but has " + bytes.length);
        }
        return bytes;
    }
}
