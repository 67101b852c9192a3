package vn.gov.ra.audit;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Keyed MACs of the trail: one for each row, one for each link of the chain (HMAC-SHA-256). */
public final class AuditMac {

    /** The link before the first one. */
    public static final String START = "0".repeat(64);

    private final SecretKeySpec key;

    public AuditMac(byte[] key) {
        this.key = new SecretKeySpec(key, "HmacSHA256");
    }

    public String ofRow(AuditRow row) {
        return mac(row.canonical());
    }

    /** Link {@code seq} binds its row, by id and MAC, to the link before it. */
    public String ofLink(long seq, String previousLink, UUID event, String rowMac) {
        return mac((seq + ";" + previousLink + ";" + event + ";" + rowMac).getBytes(StandardCharsets.UTF_8));
    }

    private String mac(byte[] text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return HexFormat.of().formatHex(mac.doFinal(text));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
