package vn.gov.ra.status.path;

import java.io.OutputStream;
import java.security.Provider;
import java.security.Security;
import java.util.Locale;
import java.util.Set;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.RSAPublicKey;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.asn1.x9.X9ObjectIdentifiers;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.bouncycastle.operator.ContentVerifier;
import org.bouncycastle.operator.DefaultAlgorithmNameFinder;
import org.bouncycastle.operator.jcajce.JcaContentVerifierProviderBuilder;

/** Signatures over octets as they were sent, under a key; never throws, because what cannot be checked does not verify. */
final class KeySignatures {

    private static final BouncyCastleProvider PROVIDER = new BouncyCastleProvider();
    /** The platform's own; null where the platform has another, and then Bouncy Castle does it all. */
    private static final Provider PLAIN_RSA = Security.getProvider("SunRsaSign");
    private static final Set<ASN1ObjectIdentifier> PKCS1 = Set.of(PKCSObjectIdentifiers.sha1WithRSAEncryption, PKCSObjectIdentifiers.sha256WithRSAEncryption,
            PKCSObjectIdentifiers.sha384WithRSAEncryption, PKCSObjectIdentifiers.sha512WithRSAEncryption);
    private static final int LEAST_RSA_BITS = 1024;

    private KeySignatures() {
    }

    static boolean verifies(byte[] signed, AlgorithmIdentifier algorithm, byte[] signature, SubjectPublicKeyInfo key) {
        return verifies(signed, 0, signed.length, algorithm, signature, key);
    }

    /** Of the octets from one place up to another. */
    static boolean verifies(byte[] all, int from, int to, AlgorithmIdentifier algorithm, byte[] signature, SubjectPublicKeyInfo key) {
        try {
            if (weak(algorithm, key)) {
                return false;
            }
            ContentVerifier verifier = new JcaContentVerifierProviderBuilder().setProvider(provider(algorithm)).build(key).get(algorithm);
            try (OutputStream out = verifier.getOutputStream()) {
                out.write(all, from, to - from);
            }
            return verifier.verify(signature);
        } catch (Exception e) {
            return false;
        }
    }

    /** Bouncy Castle tries every RSA modulus for being prime, which takes longer than fifty verifications. */
    private static Provider provider(AlgorithmIdentifier algorithm) {
        return PLAIN_RSA != null && PKCS1.contains(algorithm.getAlgorithm()) ? PLAIN_RSA : PROVIDER;
    }

    /** MD2 to MD5 are broken, and shorter RSA keys are too. */
    private static boolean weak(AlgorithmIdentifier algorithm, SubjectPublicKeyInfo key) throws java.io.IOException {
        String name = new DefaultAlgorithmNameFinder().getAlgorithmName(algorithm).toUpperCase(Locale.ROOT);
        boolean rsa = key.getAlgorithm().getAlgorithm().equals(PKCSObjectIdentifiers.rsaEncryption);
        return name.startsWith("MD") || rsa && RSAPublicKey.getInstance(key.parsePublicKey()).getModulus().bitLength() < LEAST_RSA_BITS;
    }

    /** Whether the key is a DSA key that takes its parameters from the key above (RFC 3279 §2.3.2). */
    static boolean inherits(SubjectPublicKeyInfo key) {
        ASN1Encodable parameters = key.getAlgorithm().getParameters();
        return key.getAlgorithm().getAlgorithm().equals(X9ObjectIdentifiers.id_dsa) && (parameters == null || DERNull.INSTANCE.equals(parameters));
    }

    /** RFC 5280 §6.1.4 (d)–(f). */
    static SubjectPublicKeyInfo inherit(SubjectPublicKeyInfo key, SubjectPublicKeyInfo above) {
        if (!inherits(key) || !above.getAlgorithm().getAlgorithm().equals(X9ObjectIdentifiers.id_dsa)) {
            return key;
        }
        return new SubjectPublicKeyInfo(above.getAlgorithm(), key.getPublicKeyData().getOctets());
    }
}
