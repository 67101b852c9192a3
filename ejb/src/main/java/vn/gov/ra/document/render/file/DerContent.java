package vn.gov.ra.document.render.file;

import java.io.IOException;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.bouncycastle.asn1.x509.Certificate;

/** Tells certificates from PKCS#7 by their ASN.1; whether they are any good is for others to find out. */
final class DerContent {

    private DerContent() {
    }

    static boolean isSequence(byte[] content) {
        // Long or indefinite length: neither a certificate nor a PKCS#7 is under 128 octets, and text may begin with the digit 0.
        return content.length > 4 && content[0] == 0x30 && (content[1] & 0x80) != 0;
    }

    static FileType typeOf(byte[] der) {
        try {
            if (!(ASN1Primitive.fromByteArray(der) instanceof ASN1Sequence sequence) || sequence.size() == 0) {
                return FileType.UNKNOWN;
            }
            if (sequence.getObjectAt(0) instanceof ASN1ObjectIdentifier type) {
                return type.equals(CMSObjectIdentifiers.signedData) ? FileType.PKCS7 : FileType.UNKNOWN;
            }
            Certificate.getInstance(sequence);
            return FileType.CERTIFICATE;
        } catch (IOException | IllegalArgumentException | IllegalStateException | ClassCastException e) {
            return FileType.UNKNOWN;
        }
    }
}
