package vn.gov.ra.status.ocsp;

import java.io.IOException;
import java.math.BigInteger;
import java.util.List;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.ocsp.CertID;
import org.bouncycastle.asn1.ocsp.OCSPObjectIdentifiers;
import org.bouncycastle.asn1.ocsp.OCSPRequest;
import org.bouncycastle.asn1.ocsp.Request;
import org.bouncycastle.asn1.ocsp.TBSRequest;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.Extensions;

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

    /** The same question with a nonce, so that its answer is signed for it alone. @param plain DER of one of these */
    static byte[] nonced(byte[] plain, byte[] nonce) {
        try {
            TBSRequest asked = OCSPRequest.getInstance(plain).getTbsRequest();
            Extension extension = new Extension(OCSPObjectIdentifiers.id_pkix_ocsp_nonce, false, new DEROctetString(new DEROctetString(nonce).getEncoded()));
            return new OCSPRequest(new TBSRequest(null, asked.getRequestList(), new Extensions(extension)), null).getEncoded("DER");
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Under SHA-1, which clients use unless told otherwise; it names the issuer and protects nothing. */
    static byte[] plain(IssuerHashes issuer, BigInteger serial) {
        return plain(List.of(issuer.sha1(new ASN1Integer(serial))));
    }

    /** Under SHA-256, which RFC 9919 §2.1.1 recommends. */
    static byte[] plainSha256(IssuerHashes issuer, BigInteger serial) {
        return plain(List.of(issuer.sha256(new ASN1Integer(serial))));
    }
}
