import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Checks a webhook: java VerifyWebhook.java SECRET webhook-id webhook-timestamp webhook-signature BODY-FILE. Exit 0 only for a message that is ours and new. */
public class VerifyWebhook {

    private static final Duration TOLERANCE = Duration.ofMinutes(5);

    public static void main(String[] args) throws Exception {
        boolean ours = verified(args[0], args[1], args[2], args[3], Files.readAllBytes(Path.of(args[4])), Instant.now());
        System.out.println(ours ? "verified" : "refused");
        System.exit(ours ? 0 : 1);
    }

    /** Take the body's octets as they came: JSON that is read and written again has another signature. Keep each webhook-id and do nothing for one that came before. */
    static boolean verified(String secret, String id, String timestamp, String signatures, byte[] body, Instant now) throws Exception {
        Instant sent = Instant.ofEpochSecond(Long.parseLong(timestamp));
        if (Duration.between(sent, now).abs().compareTo(TOLERANCE) > 0) {
            return false;
        }
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(Base64.getDecoder().decode(secret.replaceFirst("^whsec_", "")), "HmacSHA256"));
        mac.update((id + "." + timestamp + ".").getBytes(StandardCharsets.UTF_8));
        byte[] expected = mac.doFinal(body);
        boolean found = false;
        // While a secret is changed over there are two signatures; one of them is made with the secret you have.
        for (String one : signatures.split(" ")) {
            found |= one.startsWith("v1,") && MessageDigest.isEqual(expected, Base64.getDecoder().decode(one.substring(3)));
        }
        return found;
    }
}
