package vn.gov.ra.demo.ca;

import java.io.IOException;
import java.math.BigInteger;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.x509.AccessDescription;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.AuthorityInformationAccess;
import org.bouncycastle.asn1.x509.AuthorityKeyIdentifier;
import org.bouncycastle.asn1.x509.CRLDistPoint;
import org.bouncycastle.asn1.x509.CertificatePolicies;
import org.bouncycastle.asn1.x509.DistributionPoint;
import org.bouncycastle.asn1.x509.DistributionPointName;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.PolicyInformation;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.X509ExtensionUtils;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.operator.DigestCalculator;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.bouncycastle.asn1.oiw.OIWObjectIdentifiers;

/** The extensions that certificates and lists of the demo share. */
final class Extensions {

    /** Policy of the real second generation ({@code domain.md} §6.2). */
    static final ASN1ObjectIdentifier POLICY = new ASN1ObjectIdentifier("2.16.704.1.1.1.1.1");

    private Extensions() {}

    static X509ExtensionUtils keyIdentifiers() {
        try {
            DigestCalculator sha1 = new JcaDigestCalculatorProviderBuilder().build().get(new AlgorithmIdentifier(OIWObjectIdentifiers.idSHA1));
            return new X509ExtensionUtils(sha1);
        } catch (OperatorCreationException e) {
            throw new IllegalStateException(e);
        }
    }

    static AuthorityKeyIdentifier authorityKey(X509CertificateHolder issuer) {
        return keyIdentifiers().createAuthorityKeyIdentifier(issuer.getSubjectPublicKeyInfo());
    }

    /** The first generation names its issuer by name and number instead of by key alone. */
    static AuthorityKeyIdentifier authorityKeyAndSerial(X509CertificateHolder issuer) {
        return keyIdentifiers().createAuthorityKeyIdentifier(issuer);
    }

    static void keyIdentifiers(X509v3CertificateBuilder builder, SubjectPublicKeyInfo key, AuthorityKeyIdentifier authority) throws IOException {
        builder.addExtension(Extension.subjectKeyIdentifier, false, keyIdentifiers().createSubjectKeyIdentifier(key));
        if (authority != null) builder.addExtension(Extension.authorityKeyIdentifier, false, authority);
    }

    static void policy(X509v3CertificateBuilder builder) throws IOException {
        builder.addExtension(Extension.certificatePolicies, false, new CertificatePolicies(new PolicyInformation(POLICY)));
    }

    static void whereToAsk(X509v3CertificateBuilder builder, String caIssuers, String ocsp, String... crls) throws IOException {
        AccessDescription issuer = new AccessDescription(AccessDescription.id_ad_caIssuers, uri(caIssuers));
        AccessDescription responder = new AccessDescription(AccessDescription.id_ad_ocsp, uri(ocsp));
        builder.addExtension(Extension.authorityInfoAccess, false,
                AuthorityInformationAccess.getInstance(new DERSequence(new AccessDescription[] {issuer, responder})));
        DistributionPoint[] points = new DistributionPoint[crls.length];
        for (int i = 0; i < crls.length; i++)
            points[i] = new DistributionPoint(new DistributionPointName(new GeneralNames(uri(crls[i]))), null, null);
        builder.addExtension(Extension.cRLDistributionPoints, false, new CRLDistPoint(points));
    }

    /** Positive and of exactly eight octets, so that it shows as sixteen hex digits. */
    static BigInteger serialOfEightOctets(java.security.SecureRandom random) {
        return BigInteger.valueOf(random.nextLong() & 0x6FFF_FFFF_FFFF_FFFFL | 0x1000_0000_0000_0000L);
    }

    private static GeneralName uri(String address) {
        return new GeneralName(GeneralName.uniformResourceIdentifier, address);
    }
}
