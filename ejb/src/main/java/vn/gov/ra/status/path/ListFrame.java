package vn.gov.ra.status.path;

import java.io.IOException;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.DERBitString;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import vn.gov.ra.status.crl.CrlError;
import vn.gov.ra.status.crl.CrlRefusal;

/** What stands around a list's body: where the signed octets are, and the signature over them. */
public final class ListFrame {

    private final byte[] whole;
    private final int signedFrom;
    private final int signedTo;
    private final DerCursor body;
    private final byte[] encodedAlgorithm;
    private final AlgorithmIdentifier algorithm;
    private final byte[] signature;

    ListFrame(byte[] der) throws IOException {
        DerCursor all = DerCursor.over(der);
        DerCursor list = all.enter(DerCursor.SEQUENCE);
        if (all.more()) {
            throw new CrlRefusal(CrlError.TRAILING_OCTETS);
        }
        whole = der;
        signedFrom = list.position();
        body = list.enter(DerCursor.SEQUENCE);
        signedTo = list.position();
        encodedAlgorithm = list.whole();
        algorithm = AlgorithmIdentifier.getInstance(ASN1Primitive.fromByteArray(encodedAlgorithm));
        byte[] bits = list.whole();
        signature = DERBitString.getInstance(ASN1Primitive.fromByteArray(bits)).getOctets();
        list.finished();
    }

    /** Whether the octets are a list signed with that key; false for what is no list. */
    public static boolean signed(byte[] der, SubjectPublicKeyInfo key) {
        try {
            return new ListFrame(der).signedBy(key);
        } catch (IOException | RuntimeException e) {
            return false;
        }
    }

    boolean signedBy(SubjectPublicKeyInfo key) {
        return KeySignatures.verifies(whole, signedFrom, signedTo, algorithm, signature, key);
    }

    DerCursor body() {
        return body;
    }

    /** Of the signature, as it stands outside the signed octets. */
    byte[] encodedAlgorithm() {
        return encodedAlgorithm;
    }
}
