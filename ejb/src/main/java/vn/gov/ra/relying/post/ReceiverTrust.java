package vn.gov.ra.relying.post;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.Collection;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509TrustManager;

/** Whose certificates receivers may show: what the platform trusts, and what the operator adds for receivers of an authority of their own. */
final class ReceiverTrust {

    private ReceiverTrust() {
    }

    /**
     * @param more certificates in PEM that are trusted beside the platform's; null for none
     * @throws IllegalStateException the file cannot be read, or has no certificate: better no start than mail to nobody
     */
    static SSLSocketFactory factory(Path more) {
        if (more == null) {
            return (SSLSocketFactory) SSLSocketFactory.getDefault();
        }
        try {
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(null, managers(trusted(more)), null);
            return context.getSocketFactory();
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException("ra.webhook.trust cannot be read: " + more, e);
        }
    }

    /** The platform's and the file's. */
    static KeyStore trusted(Path more) throws GeneralSecurityException, IOException {
        KeyStore store = KeyStore.getInstance(KeyStore.getDefaultType());
        store.load(null, null);
        for (X509Certificate one : platform()) {
            store.setCertificateEntry("platform-" + store.size(), one);
        }
        for (Certificate one : added(more)) {
            store.setCertificateEntry("added-" + store.size(), one);
        }
        return store;
    }

    private static Collection<? extends Certificate> added(Path file) throws GeneralSecurityException, IOException {
        try (InputStream in = Files.newInputStream(file)) {
            Collection<? extends Certificate> added = CertificateFactory.getInstance("X.509").generateCertificates(in);
            if (added.isEmpty()) {
                throw new IOException("no certificate in it");
            }
            return added;
        }
    }

    private static X509Certificate[] platform() throws GeneralSecurityException {
        for (TrustManager manager : managers(null)) {
            if (manager instanceof X509TrustManager known) {
                return known.getAcceptedIssuers();
            }
        }
        return new X509Certificate[0];
    }

    /** @param store null for the platform's own */
    private static TrustManager[] managers(KeyStore store) throws GeneralSecurityException {
        TrustManagerFactory factory = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        factory.init(store);
        return factory.getTrustManagers();
    }
}
