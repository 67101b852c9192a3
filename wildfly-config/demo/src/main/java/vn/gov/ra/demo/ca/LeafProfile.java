package vn.gov.ra.demo.ca;

import java.io.IOException;
import java.math.BigInteger;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.cert.X509v3CertificateBuilder;

/** What a subscriber's certificate of either generation looks like ({@code domain.md} §6.3). */
final class LeafProfile {

    /** Term of a certificate of the second generation. */
    static final Duration TERM = Duration.ofDays(1825);
    /** Names of the issuer's own network that real certificates of the first generation point to first. */
    private static final String INTRANET_OCSP = "http://ocsp.ca.btc/";
    private static final String INTRANET_CRL = "http://ca.btc/pki/pub/crl/g1.crl";

    private final String baseUrl;
    private final SecureRandom random = new SecureRandom();

    LeafProfile(String baseUrl) {
        this.baseUrl = baseUrl;
    }

    IssuedCertificate issue(Authority authority, IssueOrder order, PublicKey key) {
        Instant from = order.notBefore().truncatedTo(ChronoUnit.SECONDS);
        Instant to = (order.notAfter() == null ? from.plus(TERM) : order.notAfter()).truncatedTo(ChronoUnit.SECONDS);
        boolean second = authority.generation() == Generation.G2;
        BigInteger serial = second ? freshSerial(authority) : authority.takeCountedSerial();
        X500Name name = second ? Names.subjectG2(order.subject()) : Names.subjectG1(order.subject());
        SubjectPublicKeyInfo publicKey = SubjectPublicKeyInfo.getInstance(key.getEncoded());
        X509v3CertificateBuilder builder = new X509v3CertificateBuilder(authority.certificate().getSubject(), serial,
                Date.from(from), Date.from(to), name, publicKey);
        try {
            if (second) secondGeneration(builder, authority, order.subject(), publicKey);
            else firstGeneration(builder, authority, publicKey);
            return new IssuedCertificate(authority.alias(), serial, builder.build(authority.signer()).getEncoded(), from, to);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private BigInteger freshSerial(Authority authority) {
        BigInteger serial = Extensions.serialOfEightOctets(random);
        while (authority.issued(serial) != null) serial = Extensions.serialOfEightOctets(random);
        return serial;
    }

    private void secondGeneration(X509v3CertificateBuilder builder, Authority authority, SubjectSpec subject, SubjectPublicKeyInfo key) throws IOException {
        builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(false));
        builder.addExtension(Extension.keyUsage, true, new KeyUsage(KeyUsage.digitalSignature | KeyUsage.nonRepudiation | KeyUsage.keyEncipherment));
        KeyPurposeId use = subject.kind() == SubjectSpec.Kind.DEVICE ? KeyPurposeId.id_kp_serverAuth : KeyPurposeId.id_kp_emailProtection;
        builder.addExtension(Extension.extendedKeyUsage, false, new ExtendedKeyUsage(new KeyPurposeId[] {KeyPurposeId.id_kp_clientAuth, use}));
        Extensions.keyIdentifiers(builder, key, Extensions.authorityKey(authority.certificate()));
        Extensions.policy(builder);
        Extensions.whereToAsk(builder, baseUrl + "/ca/g2.cer", baseUrl + "/ocsp", baseUrl + "/crl/g2.crl");
        GeneralNames alternative = Names.alternative(subject);
        if (alternative != null) builder.addExtension(Extension.subjectAlternativeName, false, alternative);
    }

    private void firstGeneration(X509v3CertificateBuilder builder, Authority authority, SubjectPublicKeyInfo key) throws IOException {
        builder.addExtension(Extension.keyUsage, true, new KeyUsage(KeyUsage.nonRepudiation));
        Extensions.keyIdentifiers(builder, key, Extensions.authorityKeyAndSerial(authority.certificate()));
        Extensions.whereToAsk(builder, baseUrl + "/ca/g1.cer", INTRANET_OCSP, INTRANET_CRL, baseUrl + "/crl/g1.crl");
    }
}
