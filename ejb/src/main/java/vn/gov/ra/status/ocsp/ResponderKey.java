package vn.gov.ra.status.ocsp;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.time.Instant;
import java.util.Collections;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import vn.gov.ra.certificate.Signatures;

/** A key that signs OCSP answers, with its certificate. */
public final class ResponderKey {

    private static final BouncyCastleProvider PROVIDER = new BouncyCastleProvider();

    private final PrivateKey key;
    private final X509CertificateHolder certificate;

    public ResponderKey(PrivateKey key, X509CertificateHolder certificate) {
        this.key = key;
        this.certificate = certificate;
    }

    /** The first key of a PKCS#12 file. */
    static ResponderKey read(Path file, char[] password) throws GeneralSecurityException, IOException {
        KeyStore store = KeyStore.getInstance("PKCS12", PROVIDER);
        try (InputStream in = Files.newInputStream(file)) {
            store.load(in, password);
        }
        for (String alias : Collections.list(store.aliases())) {
            if (store.isKeyEntry(alias)) {
                return new ResponderKey((PrivateKey) store.getKey(alias, password), new X509CertificateHolder(store.getCertificate(alias).getEncoded()));
            }
        }
        throw new GeneralSecurityException("no key in " + file.getFileName());
    }

    public X509CertificateHolder certificate() {
        return certificate;
    }

    Instant notAfter() {
        return certificate.getNotAfter().toInstant();
    }

    boolean inDate(Instant now) {
        return !now.isBefore(certificate.getNotBefore().toInstant()) && !now.isAfter(notAfter());
    }

    /** RFC 6960 §4.2.2.2: issued by the authority itself, with the right to sign its OCSP answers. */
    boolean delegatedBy(X509CertificateHolder authority) {
        ExtendedKeyUsage usage = ExtendedKeyUsage.fromExtensions(certificate.getExtensions());
        return usage != null && usage.hasKeyPurposeId(KeyPurposeId.id_kp_OCSPSigning)
                && certificate.getIssuer().equals(authority.getSubject()) && Signatures.verifies(certificate, authority);
    }

    ContentSigner signer() throws OperatorCreationException {
        String algorithm = "RSA".equals(key.getAlgorithm()) ? "SHA256withRSA" : "SHA256withECDSA";
        return new JcaContentSignerBuilder(algorithm).setProvider(PROVIDER).build(key);
    }
}
