package vn.gov.ra.relying.post;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Base64;
import java.util.Collection;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Signature of a webhook as Standard Webhooks 1.0 writes it: {@code v1,} and the HMAC-SHA-256 over {@code id.timestamp.body}, in base64. */
public final class WebhookSignature {

    private static final String PREFIX = "whsec_";

    private WebhookSignature() {
    }

    /** One signature for each secret, between blanks: whoever still has the one before finds it, too. */
    public static String of(String id, Instant at, byte[] body, Collection<byte[]> secrets) {
        return secrets.stream().map(secret -> "v1," + Base64.getEncoder().encodeToString(mac(id, at, body, secret))).collect(Collectors.joining(" "));
    }

    /** A secret as receivers enter it. */
    public static String text(byte[] secret) {
        return PREFIX + Base64.getEncoder().encodeToString(secret);
    }

    private static byte[] mac(String id, Instant at, byte[] body, byte[] secret) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret, "HmacSHA256"));
            mac.update((id + '.' + at.getEpochSecond() + '.').getBytes(StandardCharsets.UTF_8));
            return mac.doFinal(body);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
