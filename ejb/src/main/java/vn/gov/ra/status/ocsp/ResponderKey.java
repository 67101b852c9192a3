package vn.gov.ra.status.ocsp;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.Provider;
import java.security.Security;
import java.time.Instant;
import java.util.Collections;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ocsp.ResponderID;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.OperatorCreationException;
import vn.gov.ra.certificate.Signatures;

/** A key that signs OCSP answers, with its certificate. */
public final class ResponderKey {

    private static final BouncyCastleProvider PROVIDER = new BouncyCastleProvider();
    private static final String RSA = "RSA";
    /** Of the JDK: with RSA it is a twelfth quicker than Bouncy Castle; curves are left to that. */
    private static final Provider RSA_PROVIDER = Security.getProvider("SunRsaSign");

    private final PrivateKey key;
    private final X509CertificateHolder certificate;
    /** Both are asked for with each answer, and the certificate would read them anew each time. */
    private final Instant notBefore;
    private final Instant notAfter;
    private final Provider provider;
    private final ReadySignatures signatures;
    private final ResponderID name;
    /** As they stand in each answer, DER. */
    private final byte[] nameOctets;
    private final byte[] algorithm;
    private final byte[] certificates;
    /** To verify the authority's signature takes longer than to sign an answer, and it is asked with each. */
    private volatile Delegation judged;

    private record Delegation(X509CertificateHolder authority, boolean holds) {
    }

    public ResponderKey(PrivateKey key, X509CertificateHolder certificate) {
        this(key, certificate, key == null || RSA_PROVIDER == null || !RSA.equals(key.getAlgorithm()) ? PROVIDER : RSA_PROVIDER);
    }

    private ResponderKey(PrivateKey key, X509CertificateHolder certificate, Provider provider) {
        this.key = key;
        this.certificate = certificate;
        this.notBefore = certificate.getNotBefore().toInstant();
        this.notAfter = certificate.getNotAfter().toInstant();
        this.provider = provider;
        this.signatures = key == null ? null : new ReadySignatures(key, provider);
        this.name = new ResponderID(certificate.getSubject());
        try {
            this.nameOctets = name.getEncoded(ASN1Encoding.DER);
            this.algorithm = key == null ? null : signatures.algorithm().getEncoded(ASN1Encoding.DER);
            this.certificates = SignedOctets.certificates(certificate.getEncoded());
        } catch (IOException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /**
     * A key that stays in its device.
     *
     * @param configuration of the JDK's PKCS#11 provider: {@code name}, {@code library}, {@code slot}
     * @param alias label of the key and of its certificate in the device
     */
    static ResponderKey inDevice(Path configuration, String alias, char[] pin) throws GeneralSecurityException, IOException {
        Provider device = Security.getProvider("SunPKCS11");
        if (device == null) {
            throw new GeneralSecurityException("this Java has no PKCS#11");
        }
        try {
            device = device.configure(configuration.toString());
        } catch (RuntimeException e) {
            throw new GeneralSecurityException("PKCS#11 as configured in " + configuration.getFileName() + " cannot be used", e);
        }
        KeyStore store = KeyStore.getInstance("PKCS11", device);
        store.load(null, pin);
        if (!store.isKeyEntry(alias) || store.getCertificate(alias) == null) {
            throw new GeneralSecurityException("no key and certificate " + alias + " in the device");
        }
        return new ResponderKey((PrivateKey) store.getKey(alias, null), new X509CertificateHolder(store.getCertificate(alias).getEncoded()), device);
    }

    /** The same key, signing with another provider; where that cannot, as it is. */
    ResponderKey with(SigningProvider other) {
        return other.use(key, certificate).map(theirs -> new ResponderKey(theirs, certificate, other.provider())).orElse(this);
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
        return notAfter;
    }

    boolean inDate(Instant now) {
        return !now.isBefore(notBefore) && !now.isAfter(notAfter);
    }

    /** RFC 6960 §4.2.2.2: issued by the authority itself, with the right to sign its OCSP answers. */
    boolean delegatedBy(X509CertificateHolder authority) {
        Delegation known = judged;
        if (known == null || known.authority() != authority) {
            known = new Delegation(authority, isDelegatedBy(authority));
            judged = known;
        }
        return known.holds();
    }

    private boolean isDelegatedBy(X509CertificateHolder authority) {
        ExtendedKeyUsage usage = ExtendedKeyUsage.fromExtensions(certificate.getExtensions());
        return usage != null && usage.hasKeyPurposeId(KeyPurposeId.id_kp_OCSPSigning)
                && certificate.getIssuer().equals(authority.getSubject()) && Signatures.verifies(certificate, authority);
    }

    /**
     * Whether a signature is worked out here and not in a device: to give the question to another thread takes a fifth to a half of what RSA
     * takes, and several times what P-256 and native providers do.
     */
    boolean quick() {
        return key != null && key.getEncoded() != null;
    }

    ResponderID name() {
        return name;
    }

    /** The same in DER. Whoever reads it leaves it as it is. */
    byte[] nameOctets() {
        return nameOctets;
    }

    /** AlgorithmIdentifier of its signatures, DER. Whoever reads it leaves it as it is. */
    byte[] algorithm() {
        return algorithm;
    }

    /** Its certificate as the field certs of an answer, DER. Whoever reads it leaves it as it is. */
    byte[] certificates() {
        return certificates;
    }

    /** Signs with SHA-256, with whatever provider has the key. */
    public ContentSigner signer() throws OperatorCreationException {
        return signatures.signer();
    }

    /** Name of the provider that signs. */
    public String provider() {
        return provider.getName();
    }

    static String algorithm(PrivateKey key) {
        return RSA.equals(key.getAlgorithm()) ? "SHA256withRSA" : "SHA256withECDSA";
    }
}
