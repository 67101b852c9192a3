package vn.gov.ra.status.crl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.DERBitString;
import org.junit.jupiter.api.Test;
import vn.gov.ra.status.TestPki;
import vn.gov.ra.status.crl.HeldLists.Held;

/** A list of 60 MiB, which others refuse at 1 MiB: it comes in as delivered, and what is longer than configured does not. */
class LongCrlTest {

    private static final int ROWS = 2_400_000;
    private static final int REVOKED = 5;
    private static final byte[] DATE = "260301000000Z".getBytes(java.nio.charset.StandardCharsets.US_ASCII);
    private static final long FIRST = 0x4000_0000_0000_0000L;

    private final TestPki g2 = TestPki.g2();

    @Test
    void a_list_of_sixty_mebibytes_comes_in_as_delivered_and_every_entry_counts() throws Exception {
        byte[] list = list();
        int limit = CrlConfig.fromEnvironment().maxBytes();
        assertTrue(list.length > 60 << 20 && list.length <= limit, list.length + " octets");

        CrlContent content = new CrlGate(Duration.ofMinutes(5), limit).check(list, g2.certificate(), List.of(), TestPki.NOW);
        Held held = new Held(UUID.nameUUIDFromBytes(new byte[1]), content.number(), null, content.thisUpdate(), content.nextUpdate(), content.sha256(), content.size(), null);
        RevocationIndex index = RevocationIndex.of(new HeldLists(held, null), content, null, List.of(), content.thisUpdate());

        for (int row : new int[] {0, 1, ROWS / 2, ROWS - 1}) {
            assertEquals(CrlReason.unspecified, index.now(BigInteger.valueOf(FIRST + row)).reason(), "row " + row);
        }
        assertNull(index.now(BigInteger.valueOf(FIRST + ROWS)));
        assertThrows(CrlRefusal.class, () -> new CrlGate(Duration.ofMinutes(5), list.length - 1).check(list, g2.certificate(), List.of(), TestPki.NOW));
    }

    /** A short list of the authority with its rows replaced, signed anew: its own tools would need gigabytes for it. */
    private byte[] list() throws IOException, GeneralSecurityException {
        ASN1Sequence whole = ASN1Sequence.getInstance(g2.list(9).revoked(1, 1).der());
        ASN1Sequence old = ASN1Sequence.getInstance(whole.getObjectAt(0));
        ByteArrayOutputStream body = new ByteArrayOutputStream(64 << 20);
        for (int i = 0; i < old.size(); i++) {
            body.write(i == REVOKED ? tlv(rows()) : old.getObjectAt(i).toASN1Primitive().getEncoded("DER"));
        }
        byte[] text = tlv(body.toByteArray());
        body = null;
        Signature signature = Signature.getInstance("SHA256with" + (g2.pair().getPrivate().getAlgorithm().startsWith("EC") ? "ECDSA" : "RSA"));
        signature.initSign(g2.pair().getPrivate());
        signature.update(text);
        ByteArrayOutputStream all = new ByteArrayOutputStream(text.length + 600);
        all.write(text);
        all.write(whole.getObjectAt(1).toASN1Primitive().getEncoded("DER"));
        all.write(new DERBitString(signature.sign()).getEncoded("DER"));
        return tlv(all.toByteArray());
    }

    private static byte[] rows() {
        ByteBuffer rows = ByteBuffer.allocate(ROWS * 32);
        for (int row = 0; row < ROWS; row++) {
            rows.put((byte) 0x30).put((byte) (2 + Long.BYTES + 2 + DATE.length));
            rows.put((byte) 0x02).put((byte) Long.BYTES).putLong(FIRST + row);
            rows.put((byte) 0x17).put((byte) DATE.length).put(DATE);
        }
        return java.util.Arrays.copyOf(rows.array(), rows.position());
    }

    /** A sequence whose length takes more than one octet. */
    private static byte[] tlv(byte[] content) {
        int octets = (39 - Integer.numberOfLeadingZeros(content.length)) / 8;
        ByteBuffer all = ByteBuffer.allocate(2 + octets + content.length);
        all.put((byte) 0x30).put((byte) (0x80 | octets));
        for (int shift = 8 * (octets - 1); shift >= 0; shift -= 8) {
            all.put((byte) (content.length >> shift));
        }
        return all.put(content).array();
    }
}
