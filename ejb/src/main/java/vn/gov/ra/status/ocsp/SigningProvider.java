package vn.gov.ra.status.ocsp;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.Provider;
import java.security.Security;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.jce.provider.BouncyCastleProvider;

/**
 * Another provider than ours for the responder's signatures, a faster native one mostly: the one that is delivered with the server, or the
 * one that is configured. What cannot be loaded here, or signs what does not verify, is left alone with one line in the log: the portal signs
 * in pure Java then.
 */
final class SigningProvider {

    private static final Logger LOG = System.getLogger(SigningProvider.class.getName());
    /** Instead of a name: Java signs. */
    static final String NONE = "none";
    /** A module of the server, whose library is for Linux on x86-64; elsewhere it offers nothing. */
    private static final String DELIVERED = "com.amazon.corretto.crypto.provider.AmazonCorrettoCryptoProvider";
    private static final byte[] PROBE = {1, 2, 3};
    private static final Map<Path, ClassLoader> FROM_FILES = new ConcurrentHashMap<>();

    private final String name;
    private final Provider provider;

    /** @param name of an installed provider, or the class of one on the class path; null or blank for none */
    SigningProvider(String name) {
        this(name, null);
    }

    /** @param jar the file that holds the class {@code name}; null when it is installed or on the class path */
    SigningProvider(String name, Path jar) {
        this.name = name;
        this.provider = name == null || name.isBlank() ? null : found(name, jar);
    }

    /** What is configured: the provider of that name, none, or the delivered one when nothing is. */
    static SigningProvider configured(String name, Path jar) {
        return configured(name, jar, DELIVERED);
    }

    static SigningProvider configured(String name, Path jar, String delivered) {
        if (NONE.equalsIgnoreCase(name)) {
            return new SigningProvider(null);
        }
        return name == null ? new SigningProvider(here(delivered) ? delivered : null) : new SigningProvider(name, jar);
    }

    /** A server may well have no such module, which is not worth a line in the log. */
    private static boolean here(String delivered) {
        return SigningProvider.class.getClassLoader().getResource(delivered.replace('.', '/') + ".class") != null;
    }

    private static Provider found(String name, Path jar) {
        Provider installed = jar == null ? Security.getProvider(name) : null;
        if (installed != null) {
            return installed;
        }
        try {
            return (Provider) Class.forName(name, true, classes(jar)).getDeclaredConstructor().newInstance();
        } catch (ReflectiveOperationException | LinkageError | RuntimeException e) {
            LOG.log(Level.WARNING, "ocsp.provider " + name + " is not here, signing in Java: " + e);
            return null;
        }
    }

    /** One loader a file for as long as Java runs: a native library is loaded once only. */
    private static ClassLoader classes(Path jar) {
        if (jar != null) {
            return FROM_FILES.computeIfAbsent(jar.toAbsolutePath(), SigningProvider::loader);
        }
        return SigningProvider.class.getClassLoader();
    }

    private static ClassLoader loader(Path jar) {
        try {
            return new URLClassLoader(new URL[] {jar.toUri().toURL()}, ClassLoader.getPlatformClassLoader());
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** Null where there is none. */
    Provider provider() {
        return provider;
    }

    /** The key as the provider wants it, when it signs with it what verifies. */
    Optional<PrivateKey> use(PrivateKey key, X509CertificateHolder certificate) {
        if (provider == null) {
            return Optional.empty();
        }
        try {
            PrivateKey theirs = KeyFactory.getInstance(family(key), provider).generatePrivate(new PKCS8EncodedKeySpec(key.getEncoded()));
            Signature signing = Signature.getInstance(ResponderKey.algorithm(theirs), provider);
            signing.initSign(theirs);
            signing.update(PROBE);
            byte[] made = signing.sign();
            BouncyCastleProvider ours = new BouncyCastleProvider();
            Signature verifying = Signature.getInstance(ResponderKey.algorithm(theirs), ours);
            verifying.initVerify(BouncyCastleProvider.getPublicKey(certificate.getSubjectPublicKeyInfo()));
            verifying.update(PROBE);
            if (verifying.verify(made)) {
                LOG.log(Level.INFO, "ocsp.provider {0} signs", provider.getName());
                return Optional.of(theirs);
            }
            LOG.log(Level.WARNING, "ocsp.provider " + name + " signs what does not verify, signing in Java");
        } catch (GeneralSecurityException | java.io.IOException | RuntimeException | LinkageError e) {
            LOG.log(Level.WARNING, "ocsp.provider " + name + " cannot sign with this key, signing in Java: " + e);
        }
        return Optional.empty();
    }

    private static String family(PrivateKey key) {
        return "RSA".equals(key.getAlgorithm()) ? "RSA" : "EC";
    }
}
