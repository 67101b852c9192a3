package vn.gov.ra.status.ocsp;

import java.io.IOException;
import java.io.OutputStream;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.OperatorCreationException;

/**
 * A successful OCSPResponse (RFC 6960 §4.2.1) around what is signed. Written around the octets: Bouncy Castle's builders write the signed part and
 * the certificate three times over for each answer.
 */
final class SignedOctets {

    private static final int SEQUENCE = 0x30;
    private static final int BIT_STRING = 0x03;
    private static final int OCTET_STRING = 0x04;
    private static final int FIRST = 0xA0;
    private static final int LONG_FORM = 0x80;
    private static final int BYTE = 0xFF;
    private static final byte[] NO_UNUSED_BITS = {0};
    private static final byte[] SUCCESSFUL = {0x0A, 1, 0};
    /** id-pkix-ocsp-basic, 1.3.6.1.5.5.7.48.1.1. */
    private static final byte[] BASIC = {6, 9, 0x2B, 6, 1, 5, 5, 7, 0x30, 1, 1};

    private SignedOctets() {
    }

    /** @param data ResponseData in DER */
    static byte[] of(byte[] data, ResponderKey key) throws OperatorCreationException, IOException {
        ContentSigner signer = key.signer();
        try (OutputStream body = signer.getOutputStream()) {
            body.write(data);
        }
        byte[] basic = der(SEQUENCE, data, key.algorithm(), der(BIT_STRING, NO_UNUSED_BITS, signer.getSignature()), key.certificates());
        return der(SEQUENCE, SUCCESSFUL, der(FIRST, der(SEQUENCE, BASIC, der(OCTET_STRING, basic))));
    }

    /** The field certs of a BasicOCSPResponse. @param certificate in DER */
    static byte[] certificates(byte[] certificate) {
        return der(FIRST, der(SEQUENCE, certificate));
    }

    /** What an answer of ours says of its certificates; null where there is more in its signed part than name, moment and that. @param answer as {@link #of} wrote it */
    static DerPart responses(byte[] answer) {
        DerPart status = DerPart.at(answer, 0, answer.length).first();
        DerPart type = DerPart.at(answer, status.end(), answer.length).first().first();
        DerPart data = DerPart.at(answer, type.end(), answer.length).first().first();
        DerPart name = data.first();
        DerPart responses = name.next(data).next(data);
        return responses.ends(SEQUENCE, data.end()) ? responses : null;
    }

    static byte[] der(int tag, byte[]... parts) {
        int length = 0;
        for (byte[] part : parts) {
            length += part.length;
        }
        int octets = length < LONG_FORM ? 0 : (Integer.SIZE - Integer.numberOfLeadingZeros(length) + 7) / 8;
        byte[] whole = new byte[2 + octets + length];
        whole[0] = (byte) tag;
        whole[1] = (byte) (octets == 0 ? length : LONG_FORM | octets);
        for (int i = 0; i < octets; i++) {
            whole[2 + i] = (byte) (length >>> 8 * (octets - 1 - i) & BYTE);
        }
        int at = 2 + octets;
        for (byte[] part : parts) {
            System.arraycopy(part, 0, whole, at, part.length);
            at += part.length;
        }
        return whole;
    }
}
