package vn.gov.ra.certificate;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.security.auth.x500.X500Principal;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.x500.RDN;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x500.style.IETFUtils;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.CRLDistPoint;
import org.bouncycastle.asn1.x509.DistributionPointName;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.Extensions;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.RSAPublicKey;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.crypto.params.ECPublicKeyParameters;
import org.bouncycastle.crypto.util.PublicKeyFactory;
import org.bouncycastle.operator.DefaultAlgorithmNameFinder;
import vn.gov.ra.shared.DomainException;
import vn.gov.ra.shared.Sha256;
import vn.gov.ra.shared.VietnameseText;

/**
 * What a certificate says of itself, read from its DER; both generations of the government's CA ({@code domain.md} §6.3).
 *
 * @param subjectDn RFC 4514 string; the address as {@code E=}, which the RFC has no name for
 * @param commonName the most specific CN in NFC; the whole subject where there is none
 * @param email from the subject ({@code E}), else the first rfc822Name of the alternative names; null if neither
 * @param organisation O, null if none
 * @param organisationalUnit OU, null if none
 * @param keyAlgorithm such as {@code RSA} or {@code EC}
 * @param keyBits size of the key; 0 where unknown
 * @param ca basicConstraints say CA
 * @param crlUrls HTTP addresses of the distribution points, in order; those of the first generation begin with intranet hosts
 */
public record ParsedCertificate(byte[] der, CertificateSerial serial, String issuerDn, String subjectDn, String commonName, String email,
        String organisation, String organisationalUnit, Instant notBefore, Instant notAfter, String keyAlgorithm, int keyBits,
        String signatureAlgorithm, String sha256, String spkiSha256, boolean ca, List<String> crlUrls) {

    private static final Map<String, String> SHORT_NAMES = Map.of(BCStyle.E.getId(), "E", BCStyle.SERIALNUMBER.getId(), "SERIALNUMBER",
            BCStyle.T.getId(), "T", BCStyle.GIVENNAME.getId(), "GIVENNAME", BCStyle.SURNAME.getId(), "SURNAME");

    /** @throws DomainException {@link CertificateError#UNREADABLE} for anything but exactly one DER certificate */
    public static ParsedCertificate of(byte[] der) {
        X509CertificateHolder holder = holder(der);
        try {
            return read(holder, der);
        } catch (IOException | RuntimeException e) {
            if (e instanceof DomainException refusal) {
                throw refusal;
            }
            throw new DomainException(CertificateError.UNREADABLE);
        }
    }

    /** @throws DomainException {@link CertificateError#UNREADABLE} */
    public static X509CertificateHolder holder(byte[] der) {
        try {
            // fromByteArray refuses octets behind the certificate.
            X509CertificateHolder holder = new X509CertificateHolder(
                    org.bouncycastle.asn1.x509.Certificate.getInstance(ASN1Primitive.fromByteArray(der)));
            // Parts are parsed only when they are asked for; broken ones must be found out here.
            holder.getNotAfter();
            holder.getIssuer().toString();
            holder.getSubject().toString();
            return holder;
        } catch (IOException | RuntimeException e) {
            throw new DomainException(CertificateError.UNREADABLE);
        }
    }

    private static ParsedCertificate read(X509CertificateHolder holder, byte[] der) throws IOException {
        X500Name subject = holder.getSubject();
        String dn = rfc4514(subject);
        String cn = attribute(subject, BCStyle.CN);
        String email = attribute(subject, BCStyle.E);
        Object key = key(holder);
        return new ParsedCertificate(der, new CertificateSerial(holder.getSerialNumber()), rfc4514(holder.getIssuer()), dn,
                cn == null || cn.isEmpty() ? dn : cn, email == null ? alternativeEmail(holder) : email,
                attribute(subject, BCStyle.O), attribute(subject, BCStyle.OU),
                holder.getNotBefore().toInstant(), holder.getNotAfter().toInstant(), keyName(key), keyBits(key),
                new DefaultAlgorithmNameFinder().getAlgorithmName(holder.getSignatureAlgorithm()),
                Sha256.hex(der), Sha256.hex(holder.getSubjectPublicKeyInfo().getEncoded()), isCa(holder), crlUrls(holder.getExtensions()));
    }

    public boolean sha1Signature() {
        return signatureAlgorithm.toUpperCase(java.util.Locale.ROOT).startsWith("SHA1");
    }

    static String rfc4514(X500Name name) throws IOException {
        return new X500Principal(name.getEncoded()).getName(X500Principal.RFC2253, SHORT_NAMES);
    }

    static boolean isCa(X509CertificateHolder holder) {
        BasicConstraints constraints = BasicConstraints.fromExtensions(holder.getExtensions());
        return constraints != null && constraints.isCA();
    }

    private static String attribute(X500Name name, ASN1ObjectIdentifier type) {
        RDN[] found = name.getRDNs(type);
        if (found.length == 0) {
            return null;
        }
        ASN1Encodable value = Stream.of(found[found.length - 1].getTypesAndValues()).filter(a -> a.getType().equals(type))
                .findFirst().orElseThrow().getValue();
        return VietnameseText.cleanToNull(IETFUtils.valueToString(value).replace("\\", ""));
    }

    private static String alternativeEmail(X509CertificateHolder holder) {
        GeneralNames names = GeneralNames.fromExtensions(holder.getExtensions(), Extension.subjectAlternativeName);
        return names == null ? null : Stream.of(names.getNames()).filter(n -> n.getTagNo() == GeneralName.rfc822Name)
                .map(n -> n.getName().toString()).findFirst().orElse(null);
    }

    private static List<String> crlUrls(Extensions extensions) {
        CRLDistPoint points = extensions == null ? null : CRLDistPoint.getInstance(extensions.getExtensionParsedValue(Extension.cRLDistributionPoints));
        if (points == null) {
            return List.of();
        }
        return Stream.of(points.getDistributionPoints()).filter(p -> p.getDistributionPoint() != null)
                .flatMap(p -> uris(p.getDistributionPoint()).stream()).toList();
    }

    /** The URIs of a distribution point; none where it is relative to the issuer. */
    public static List<String> uris(DistributionPointName point) {
        if (point.getType() != DistributionPointName.FULL_NAME) {
            return List.of();
        }
        return Stream.of(GeneralNames.getInstance(point.getName()).getNames()).filter(n -> n.getTagNo() == GeneralName.uniformResourceIdentifier)
                .map(n -> n.getName().toString()).toList();
    }

    /**
     * The public key's numbers, null where they cannot be read. RSA is read from its two integers alone: Bouncy Castle's factory would
     * test the modulus for small factors and primes, tens of milliseconds a certificate, and nothing here computes with the key.
     */
    private static Object key(X509CertificateHolder holder) {
        SubjectPublicKeyInfo info = holder.getSubjectPublicKeyInfo();
        try {
            return PKCSObjectIdentifiers.rsaEncryption.equals(info.getAlgorithm().getAlgorithm()) ? RSAPublicKey.getInstance(info.parsePublicKey())
                    : PublicKeyFactory.createKey(info);
        } catch (IOException | RuntimeException e) {
            return null;
        }
    }

    private static String keyName(Object key) {
        return key instanceof RSAPublicKey ? "RSA" : key instanceof ECPublicKeyParameters ? "EC" : "OTHER";
    }

    private static int keyBits(Object key) {
        if (key instanceof RSAPublicKey rsa) {
            return rsa.getModulus().bitLength();
        }
        return key instanceof ECPublicKeyParameters ec ? ec.getParameters().getCurve().getFieldSize() : 0;
    }
}
