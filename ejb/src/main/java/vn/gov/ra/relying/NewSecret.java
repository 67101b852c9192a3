package vn.gov.ra.relying;

import java.security.SecureRandom;
import java.util.Base64;

/** Secrets nobody guesses. */
public final class NewSecret {

    /** As many as the key of HMAC-SHA-256 has; Standard Webhooks asks for 24 to 64. */
    private static final int OCTETS = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private NewSecret() {
    }

    /** For a client of the identity provider: letters, digits, {@code -} and {@code _}. */
    static String text() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(octets());
    }

    public static byte[] octets() {
        byte[] octets = new byte[OCTETS];
        RANDOM.nextBytes(octets);
        return octets;
    }
}
