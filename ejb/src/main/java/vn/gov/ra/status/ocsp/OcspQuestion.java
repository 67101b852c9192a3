package vn.gov.ra.status.ocsp;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.ASN1TaggedObject;
import org.bouncycastle.asn1.ocsp.CertID;
import org.bouncycastle.asn1.ocsp.OCSPObjectIdentifiers;
import org.bouncycastle.asn1.ocsp.Request;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.Extensions;

/**
 * An OCSP request, read strictly. Its signature and requestorName are ignored.
 *
 * @param ids what is asked for, 1 to {@value #MAX_IDS}
 * @param nonce the extension to give back as it came; null for none
 */
record OcspQuestion(List<CertID> ids, Extension nonce) {

    static final int MAX_IDS = 10;
    private static final int MAX_NONCE = 128;
    private static final Set<ASN1ObjectIdentifier> UNDERSTOOD = Set.of(OCSPObjectIdentifiers.id_pkix_ocsp_nonce,
            OCSPObjectIdentifiers.id_pkix_ocsp_response, OCSPObjectIdentifiers.id_pkix_ocsp_pref_sig_algs);

    static OcspQuestion read(byte[] bytes) throws OcspRequestRefused {
        try {
            ASN1Sequence request = ASN1Sequence.getInstance(ASN1Primitive.fromByteArray(bytes));
            return read(ASN1Sequence.getInstance(request.getObjectAt(0)));
        } catch (OcspRequestRefused e) {
            throw e;
        } catch (Exception e) {
            throw new OcspRequestRefused("unreadable");
        }
    }

    private static OcspQuestion read(ASN1Sequence body) throws OcspRequestRefused {
        ASN1Sequence list = null;
        Extensions extensions = null;
        for (ASN1Encodable part : body) {
            if (part instanceof ASN1TaggedObject tagged) {
                if (tagged.getTagNo() == 0 && !ASN1Integer.getInstance(tagged, true).hasValue(0)) {
                    throw new OcspRequestRefused("version");
                }
                extensions = tagged.getTagNo() == 2 ? Extensions.getInstance(tagged, true) : extensions;
            } else {
                list = ASN1Sequence.getInstance(part);
            }
        }
        if (list == null || list.size() == 0 || list.size() > MAX_IDS) {
            throw new OcspRequestRefused("number of certificates");
        }
        refuseUnknown(extensions);
        return new OcspQuestion(ids(list), nonce(extensions));
    }

    private static List<CertID> ids(ASN1Sequence list) throws OcspRequestRefused {
        List<CertID> ids = new ArrayList<>();
        for (ASN1Encodable each : list) {
            Request request = Request.getInstance(each);
            refuseUnknown(request.getSingleRequestExtensions());
            request.getReqCert().getSerialNumber().getValue();
            ids.add(request.getReqCert());
        }
        return ids;
    }

    private static void refuseUnknown(Extensions extensions) throws OcspRequestRefused {
        if (extensions != null) {
            for (ASN1ObjectIdentifier critical : extensions.getCriticalExtensionOIDs()) {
                if (!UNDERSTOOD.contains(critical)) {
                    throw new OcspRequestRefused("critical extension " + critical);
                }
            }
        }
    }

    /** RFC 9654 §2.1: an OCTET STRING of 1 to 128 octets; anything else is malformed. */
    private static Extension nonce(Extensions extensions) throws OcspRequestRefused {
        Extension nonce = extensions == null ? null : extensions.getExtension(OCSPObjectIdentifiers.id_pkix_ocsp_nonce);
        if (nonce == null) {
            return null;
        }
        int length = ASN1OctetString.getInstance(nonce.getParsedValue()).getOctetsLength();
        if (length < 1 || length > MAX_NONCE) {
            throw new OcspRequestRefused("nonce");
        }
        return nonce;
    }
}
