package vn.gov.ra.demo.ca;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.ocsp.OCSPObjectIdentifiers;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/**
 * The two keys that the portal signs its own OCSP answers with: {@code responder-g2.p12}, delegated by g2 (RFC 6960
 * §4.2.2.2), and {@code responder-local.p12}, self-signed, which clients must be told to trust. Both open with the
 * password in {@code responder.password}.
 */
final class Responders {

    private static final Duration TERM = Duration.ofDays(1825);

    private final Path directory;
    private final Authority g2;
    private final CaOptions options;
    private final SecureRandom random = new SecureRandom();

    Responders(Path directory, Authority g2, CaOptions options) {
        this.directory = directory;
        this.g2 = g2;
        this.options = options;
    }

    void make(Instant now) throws IOException, GeneralSecurityException {
        Path passwordFile = directory.resolve("responder.password");
        if (Names.given(options.responderPassword())) SafeFile.writeSecret(passwordFile, options.responderPassword().getBytes(StandardCharsets.UTF_8));
        char[] password = KeyStores.password(passwordFile);
        Path delegated = directory.resolve("responder-g2.p12");
        if (!isSignedBy(g2.certificate(), delegated, password)) {
            KeyPair pair = pair();
            byte[] certificate = certificate(pair, Names.authorityG2("OCSP G2 (trình diễn)"), g2.certificate().getSubject(), g2.signer(), now);
            KeyStores.saveSingle(delegated, password, "responder", pair.getPrivate(), certificate, g2.certificate().getEncoded());
        }
        Path local = directory.resolve("responder-local.p12");
        if (!isSignedBy(null, local, password)) {
            KeyPair pair = pair();
            X500Name name = Names.authorityG2("OCSP nội bộ (trình diễn)");
            byte[] certificate = certificate(pair, name, name, signer(pair), now);
            KeyStores.saveSingle(local, password, "responder", pair.getPrivate(), certificate);
        }
    }

    /** A responder delegated by an earlier, deleted CA, or under another password, is made anew. */
    private static boolean isSignedBy(X509CertificateHolder issuer, Path file, char[] password) {
        try {
            X509Certificate own = (X509Certificate) KeyStores.load(file, password).getCertificate("responder");
            own.verify((issuer == null ? own : KeyStores.certificate(issuer.getEncoded())).getPublicKey());
            return true;
        } catch (GeneralSecurityException | IOException e) {
            return false;
        }
    }

    private byte[] certificate(KeyPair pair, X500Name subject, X500Name issuer, ContentSigner signer, Instant now) throws IOException {
        BigInteger serial = Extensions.serialOfEightOctets(random);
        SubjectPublicKeyInfo key = SubjectPublicKeyInfo.getInstance(pair.getPublic().getEncoded());
        // an hour back, so that a client whose clock is slow does not refuse the first answers
        Instant from = now.minus(Duration.ofHours(1));
        X509v3CertificateBuilder builder = new X509v3CertificateBuilder(issuer, serial, Date.from(from), Date.from(from.plus(TERM)), subject, key);
        builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(false));
        builder.addExtension(Extension.keyUsage, true, new KeyUsage(KeyUsage.digitalSignature));
        builder.addExtension(Extension.extendedKeyUsage, true, new ExtendedKeyUsage(KeyPurposeId.id_kp_OCSPSigning));
        builder.addExtension(OCSPObjectIdentifiers.id_pkix_ocsp_nocheck, false, DERNull.INSTANCE);
        Extensions.keyIdentifiers(builder, key, issuer.equals(subject) ? Extensions.keyIdentifiers().createAuthorityKeyIdentifier(key)
                : Extensions.authorityKey(g2.certificate()));
        return builder.build(signer).getEncoded();
    }

    private KeyPair pair() throws GeneralSecurityException {
        if (options.rsaResponders()) return KeyPool.generate(Generation.G1.keyBits());
        KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec("secp256r1"));
        return generator.generateKeyPair();
    }

    private ContentSigner signer(KeyPair pair) throws GeneralSecurityException {
        try {
            return new JcaContentSignerBuilder(options.rsaResponders() ? "SHA256withRSA" : "SHA256withECDSA").build(pair.getPrivate());
        } catch (OperatorCreationException e) {
            throw new GeneralSecurityException(e);
        }
    }
}
