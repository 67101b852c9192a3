package vn.gov.ra.status.path;

import java.math.BigInteger;
import java.time.Instant;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.AuthorityKeyIdentifier;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.CRLDistPoint;
import org.bouncycastle.asn1.x509.Certificate;
import org.bouncycastle.asn1.x509.CertificatePolicies;
import org.bouncycastle.asn1.x509.DistributionPoint;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.Extensions;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.asn1.x509.NameConstraints;
import org.bouncycastle.asn1.x509.SubjectKeyIdentifier;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.cert.X509CertificateHolder;
import vn.gov.ra.shared.DomainException;
import vn.gov.ra.shared.Sha256;

/** A certificate with all that validation asks of it read at once, so that nothing breaks half way. Equal when the octets are. */
public final class PathCertificate {

    private static final Set<ASN1ObjectIdentifier> UNDERSTOOD = Set.of(Extension.basicConstraints, Extension.keyUsage, Extension.certificatePolicies,
            Extension.policyMappings, Extension.policyConstraints, Extension.inhibitAnyPolicy, Extension.nameConstraints, Extension.subjectAlternativeName,
            Extension.issuerAlternativeName, Extension.extendedKeyUsage, Extension.cRLDistributionPoints, Extension.authorityKeyIdentifier,
            Extension.subjectKeyIdentifier, Extension.freshestCRL, Extension.authorityInfoAccess, Extension.subjectInfoAccess,
            Extension.subjectDirectoryAttributes, Extension.privateKeyUsagePeriod);

    private final byte[] der;
    private final byte[] signed;
    private final Certificate certificate;
    private final String sha256;
    private final CanonicalName subject;
    private final CanonicalName issuer;
    private final Extensions extensions;
    private final BasicConstraints basicConstraints;
    private final KeyUsage keyUsage;
    private final GeneralNames alternativeNames;
    private final CertificatePolicies policies;
    private final NameConstraints nameConstraints;
    private final DistributionPoint[] points;
    private final byte[] keyId;
    private final byte[] issuerKeyId;
    private final CheckedKeys checked = new CheckedKeys();

    private PathCertificate(byte[] der) throws java.io.IOException {
        this.der = der;
        this.certificate = Certificate.getInstance(ASN1Primitive.fromByteArray(der));
        this.signed = DerCursor.over(der).enter(DerCursor.SEQUENCE).whole();
        this.sha256 = Sha256.hex(der);
        this.subject = CanonicalName.of(certificate.getSubject());
        this.issuer = CanonicalName.of(certificate.getIssuer());
        this.extensions = certificate.getTBSCertificate().getExtensions();
        this.basicConstraints = BasicConstraints.getInstance(value(Extension.basicConstraints));
        this.keyUsage = value(Extension.keyUsage) == null ? null : KeyUsage.getInstance(value(Extension.keyUsage));
        this.alternativeNames = GeneralNames.getInstance(value(Extension.subjectAlternativeName));
        this.policies = CertificatePolicies.getInstance(value(Extension.certificatePolicies));
        this.nameConstraints = NameConstraints.getInstance(value(Extension.nameConstraints));
        CRLDistPoint distribution = CRLDistPoint.getInstance(value(Extension.cRLDistributionPoints));
        this.points = distribution == null ? null : distribution.getDistributionPoints();
        SubjectKeyIdentifier own = SubjectKeyIdentifier.getInstance(value(Extension.subjectKeyIdentifier));
        AuthorityKeyIdentifier above = AuthorityKeyIdentifier.getInstance(value(Extension.authorityKeyIdentifier));
        this.keyId = own == null ? null : own.getKeyIdentifier();
        this.issuerKeyId = above == null ? null : above.getKeyIdentifierOctets();
        if (!certificate.getSignatureAlgorithm().equals(certificate.getTBSCertificate().getSignature())) {
            throw new IllegalArgumentException("two algorithms");
        }
        notBefore();
        notAfter();
        ExtendedKeyUsage.getInstance(value(Extension.extendedKeyUsage));
    }

    /** @throws DomainException {@link PathError#UNREADABLE_CERTIFICATE} for anything but exactly one DER certificate in form */
    public static PathCertificate of(byte[] der) {
        try {
            return new PathCertificate(der.clone());
        } catch (java.io.IOException | RuntimeException e) {
            throw new DomainException(PathError.UNREADABLE_CERTIFICATE, "certificate");
        }
    }

    ASN1Primitive value(ASN1ObjectIdentifier type) {
        Extension extension = extensions == null ? null : extensions.getExtension(type);
        return extension == null ? null : extension.getParsedValue().toASN1Primitive();
    }

    /** An extension marked critical that nobody here understands; null if none. */
    String unknownCritical() {
        return extensions == null ? null : Stream.of(extensions.getCriticalExtensionOIDs()).filter(type -> !UNDERSTOOD.contains(type))
                .map(ASN1ObjectIdentifier::getId).findFirst().orElse(null);
    }

    boolean signedBy(SubjectPublicKeyInfo key) {
        // A signature of half an octet is none.
        return certificate.getSignature().getPadBits() == 0 && checked.verifies(key,
                each -> KeySignatures.verifies(signed, certificate.getSignatureAlgorithm(), certificate.getSignature().getOctets(), each));
    }

    /** False only when both sides name a key and the names differ. */
    boolean keyIdsMatch(PathCertificate above) {
        return issuerKeyId == null || above.keyId == null || Arrays.equals(issuerKeyId, above.keyId);
    }

    boolean namesKeyOf(PathCertificate above) {
        return issuerKeyId != null && Arrays.equals(issuerKeyId, above.keyId);
    }

    boolean selfIssued() {
        return subject.equals(issuer);
    }

    boolean ca() {
        return basicConstraints != null && basicConstraints.isCA();
    }

    boolean mayUse(int usage) {
        return keyUsage == null || keyUsage.hasUsages(usage);
    }

    boolean version3() {
        return certificate.getVersionNumber() == 3;
    }

    /** Another certificate of the same name and key, as when an authority was certified twice. */
    public boolean sameAuthority(PathCertificate other) {
        return subject.equals(other.subject) && key().equals(other.key());
    }

    /** How people know it: the most specific CN, else the whole name. */
    public String label() {
        var names = certificate.getSubject().getRDNs(BCStyle.CN);
        return names.length == 0 ? certificate.getSubject().toString()
                : org.bouncycastle.asn1.x500.style.IETFUtils.valueToString(names[names.length - 1].getFirst().getValue());
    }

    public byte[] der() {
        return der.clone();
    }

    public X509CertificateHolder holder() {
        return new X509CertificateHolder(certificate);
    }

    public String sha256() {
        return sha256;
    }

    public BigInteger serial() {
        return certificate.getSerialNumber().getValue();
    }

    public Instant notBefore() {
        return certificate.getStartDate().getDate().toInstant();
    }

    public Instant notAfter() {
        return certificate.getEndDate().getDate().toInstant();
    }

    CanonicalName subject() {
        return subject;
    }

    CanonicalName issuer() {
        return issuer;
    }

    Certificate certificate() {
        return certificate;
    }

    SubjectPublicKeyInfo key() {
        return certificate.getSubjectPublicKeyInfo();
    }

    BasicConstraints basicConstraints() {
        return basicConstraints;
    }

    GeneralNames alternativeNames() {
        return alternativeNames;
    }

    CertificatePolicies policies() {
        return policies;
    }

    NameConstraints nameConstraints() {
        return nameConstraints;
    }

    /** Null where the certificate names none. */
    DistributionPoint[] points() {
        return points;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PathCertificate that && sha256.equals(that.sha256);
    }

    @Override
    public int hashCode() {
        return sha256.hashCode();
    }
}
