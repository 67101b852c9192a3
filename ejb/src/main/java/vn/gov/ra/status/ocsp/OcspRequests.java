package vn.gov.ra.status.ocsp;

import java.io.IOException;
import java.math.BigInteger;
import java.util.List;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.ocsp.CertID;
import org.bouncycastle.asn1.ocsp.Request;

/** Requests as nearly every client writes them (RFC 9919 §2.1.1): no version, no name, no extensions. */
final class OcspRequests {

    private OcspRequests() {
    }

    static byte[] plain(List<CertID> ids) {
        ASN1Encodable[] list = ids.stream().map(id -> new Request(id, null)).toArray(ASN1Encodable[]::new);
        try {
            return new DERSequence(new DERSequence(new DERSequence(list))).getEncoded("DER");
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Under SHA-1, which clients use unless told otherwise; it names the issuer and protects nothing. */
    static byte[] plain(IssuerHashes issuer, BigInteger serial) {
        return plain(List.of(issuer.sha1(new ASN1Integer(serial))));
    }
}
