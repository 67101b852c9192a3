package vn.gov.ra.security;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Seals what must not be read in the database: AES-256-GCM with a random 12-octet nonce before the text and the
 * purpose as associated data, so that a sealed value cannot be moved to another column.
 */
@ApplicationScoped
public class SecretBox {

    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final SecretKeys keys;

    public SecretBox() {
        this(SecretKeys.fromEnvironment());
    }

    public SecretBox(SecretKeys keys) {
        this.keys = keys;
    }

    /** @param purpose where the value lives, such as {@code person.national_id}; the same is needed to open it */
    public byte[] seal(byte[] plain, String purpose) {
        byte[] nonce = new byte[NONCE];
        RANDOM.nextBytes(nonce);
        byte[] sealed = run(Cipher.ENCRYPT_MODE, nonce, plain, 0, plain.length, purpose);
        return ByteBuffer.allocate(NONCE + sealed.length).put(nonce).put(sealed).array();
    }

    public byte[] open(byte[] sealed, String purpose) {
        return run(Cipher.DECRYPT_MODE, Arrays.copyOf(sealed, NONCE), sealed, NONCE, sealed.length - NONCE, purpose);
    }

    public byte[] sealText(String plain, String purpose) {
        return plain == null ? null : seal(plain.getBytes(StandardCharsets.UTF_8), purpose);
    }

    public String openText(byte[] sealed, String purpose) {
        return sealed == null ? null : new String(open(sealed, purpose), StandardCharsets.UTF_8);
    }

    /** Keyed hash of a personal number, 64 hex digits: finds it again without being able to read it. */
    public String lookupHash(String value) {
        return value == null ? null : HexFormat.of().formatHex(hmac(keys.lookup(), value.getBytes(StandardCharsets.UTF_8)));
    }

    /** {@code 067085001234} becomes {@code 067******234}; shorter values are hidden whole. */
    public static String mask(String number) {
        if (number == null || number.isEmpty()) {
            return number;
        }
        return number.length() < 9 ? "*".repeat(number.length())
                : number.substring(0, 3) + "*".repeat(number.length() - 6) + number.substring(number.length() - 3);
    }

    static byte[] hmac(byte[] key, byte[] text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(text);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private byte[] run(int mode, byte[] nonce, byte[] text, int from, int length, String purpose) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, new SecretKeySpec(keys.personal(), "AES"), new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(purpose.getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(text, from, length);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Cannot " + (mode == Cipher.ENCRYPT_MODE ? "seal" : "open") + " a value of " + purpose, e);
        }
    }
}
