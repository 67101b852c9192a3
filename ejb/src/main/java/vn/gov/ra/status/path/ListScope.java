package vn.gov.ra.status.path;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.x500.RDN;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.DistributionPointName;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.IssuingDistributionPoint;
import org.bouncycastle.asn1.x509.ReasonFlags;
import vn.gov.ra.status.crl.CrlError;
import vn.gov.ra.status.crl.CrlRefusal;

/**
 * Which certificates and reasons a list speaks of (issuingDistributionPoint, RFC 5280 §5.2.5).
 *
 * @param names of its distribution point; empty: not partitioned
 * @param reasons bit i: reason i; all where it does not say
 */
public record ListScope(Set<String> names, boolean userOnly, boolean caOnly, boolean attributeOnly, boolean indirect, int reasons) {

    /** Bits 1 to 8 (§4.2.1.13). */
    public static final int ALL_REASONS = 0x1FE;

    static ListScope of(Extension extension, X500Name issuer) {
        if (extension == null) {
            return new ListScope(Set.of(), false, false, false, false, ALL_REASONS);
        }
        try {
            return read(exact(extension), issuer);
        } catch (CrlRefusal e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            throw new CrlRefusal(CrlError.BAD_EXTENSION);
        }
    }

    /** Each part once, in its order, and none written that the encoding rules leave out (X.690 §11.5): two readers must not read two scopes. */
    private static IssuingDistributionPoint exact(Extension extension) throws IOException {
        IssuingDistributionPoint read = IssuingDistributionPoint.getInstance(extension.getParsedValue());
        IssuingDistributionPoint again = new IssuingDistributionPoint(read.getDistributionPoint(), read.onlyContainsUserCerts(), read.onlyContainsCACerts(),
                read.getOnlySomeReasons(), read.isIndirectCRL(), read.onlyContainsAttributeCerts());
        if (!Arrays.equals(again.getEncoded(ASN1Encoding.DER), extension.getExtnValue().getOctets())) {
            throw new CrlRefusal(CrlError.BAD_EXTENSION);
        }
        return read;
    }

    private static ListScope read(IssuingDistributionPoint point, X500Name issuer) {
        int kinds = (point.onlyContainsUserCerts() ? 1 : 0) + (point.onlyContainsCACerts() ? 1 : 0) + (point.onlyContainsAttributeCerts() ? 1 : 0);
        boolean says = kinds > 0 || point.getDistributionPoint() != null || point.getOnlySomeReasons() != null || point.isIndirectCRL();
        if (kinds > 1 || !says) {
            throw new CrlRefusal(CrlError.BAD_EXTENSION);
        }
        int reasons = point.getOnlySomeReasons() == null ? ALL_REASONS : reasons(point.getOnlySomeReasons());
        return new ListScope(names(point.getDistributionPoint(), issuer), point.onlyContainsUserCerts(), point.onlyContainsCACerts(),
                point.onlyContainsAttributeCerts(), point.isIndirectCRL(), reasons);
    }

    static int reasons(ReasonFlags flags) {
        byte[] octets = flags.getBytes();
        int reasons = 0;
        for (int bit = 1; bit <= 8; bit++) {
            int octet = bit / 8 < octets.length ? octets[bit / 8] : 0;
            if ((octet & 0x80 >> bit % 8) != 0) {
                reasons |= 1 << bit;
            }
        }
        return reasons;
    }

    /** Names that can be compared; a name relative to the issuer is made whole. */
    static Set<String> names(DistributionPointName point, X500Name... relativeTo) {
        Set<String> names = new HashSet<>();
        if (point == null) {
            return names;
        }
        if (point.getType() == DistributionPointName.FULL_NAME) {
            for (GeneralName name : GeneralNames.getInstance(point.getName()).getNames()) {
                names.add(key(name));
            }
            return names;
        }
        for (X500Name above : relativeTo) {
            names.add(key(CanonicalName.of(above).plus(RDN.getInstance(point.getName()))));
        }
        return names;
    }

    static String key(CanonicalName name) {
        return "4:" + name.parts();
    }

    static String key(GeneralName name) {
        return name.getTagNo() == GeneralName.directoryName ? key(CanonicalName.of(X500Name.getInstance(name.getName())))
                : name.getTagNo() + ":" + name.getName();
    }

    /** Those of its names that are addresses. */
    public List<String> addresses() {
        String mark = GeneralName.uniformResourceIdentifier + ":";
        return names.stream().filter(name -> name.startsWith(mark)).map(name -> name.substring(mark.length())).sorted().toList();
    }

    /** Whether it speaks of that kind of certificate. A first version does not say what it is. */
    boolean speaksOf(PathCertificate certificate) {
        boolean kind = userOnly ? certificate.version3() && !certificate.ca() : !caOnly || certificate.ca();
        return kind && !attributeOnly;
    }
}
