package vn.gov.ra.status.ocsp;

import java.math.BigInteger;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.ASN1GeneralizedTime;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.DERTaggedObject;
import org.bouncycastle.asn1.ocsp.OCSPObjectIdentifiers;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.Extensions;
import vn.gov.ra.status.crl.RevocationIndex;

/** What one answer says beside the status: on which list the certificate was found, and how far back lists still name what has ended. */
final class SingleExtensions {

    private static final int NUMBER = 1;
    private static final int TIME = 2;

    private SingleExtensions() {
    }

    /**
     * @param revoked the certificate stands in the list
     * @return null for none
     */
    static Extensions of(RevocationIndex index, boolean revoked) throws java.io.IOException {
        List<Extension> all = new ArrayList<>();
        if (revoked) {
            all.add(new Extension(OCSPObjectIdentifiers.id_pkix_ocsp_crl, false, reference(index.number(), index.thisUpdate()).getEncoded()));
        }
        if (index.expiredSince() != null) {
            all.add(new Extension(OCSPObjectIdentifiers.id_pkix_ocsp_archive_cutoff, false, time(index.expiredSince()).getEncoded()));
        }
        return all.isEmpty() ? null : new Extensions(all.toArray(Extension[]::new));
    }

    /** RFC 6960 §4.4.2. */
    private static DERSequence reference(BigInteger number, Instant thisUpdate) {
        ASN1EncodableVector parts = new ASN1EncodableVector();
        parts.add(new DERTaggedObject(true, NUMBER, new ASN1Integer(number)));
        parts.add(new DERTaggedObject(true, TIME, time(thisUpdate)));
        return new DERSequence(parts);
    }

    private static ASN1GeneralizedTime time(Instant moment) {
        return DerTimes.of(moment);
    }
}
