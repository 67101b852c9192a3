package vn.gov.ra.demo.ca;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.Base64;

/** PKCS#12 files and the generated passwords beside them. */
final class KeyStores {

    private static final int PASSWORD_OCTETS = 24;

    private KeyStores() {}

    /** The password in the file, made at random when the file is not there yet. */
    static char[] password(Path file) throws IOException {
        if (!Files.exists(file)) {
            byte[] random = new byte[PASSWORD_OCTETS];
            new SecureRandom().nextBytes(random);
            SafeFile.writeSecret(file, Base64.getUrlEncoder().withoutPadding().encode(random));
        }
        return Files.readString(file, StandardCharsets.UTF_8).strip().toCharArray();
    }

    static KeyStore empty() throws GeneralSecurityException, IOException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        return store;
    }

    static KeyStore load(Path file, char[] password) throws GeneralSecurityException, IOException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(new ByteArrayInputStream(Files.readAllBytes(file)), password);
        return store;
    }

    static void save(KeyStore store, Path file, char[] password) throws GeneralSecurityException, IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        store.store(bytes, password);
        SafeFile.writeSecret(file, bytes.toByteArray());
    }

    static void saveSingle(Path file, char[] password, String alias, PrivateKey key, byte[]... chain)
            throws GeneralSecurityException, IOException {
        Certificate[] certificates = new Certificate[chain.length];
        for (int i = 0; i < chain.length; i++) certificates[i] = certificate(chain[i]);
        KeyStore store = empty();
        store.setKeyEntry(alias, key, password, certificates);
        save(store, file, password);
    }

    static X509Certificate certificate(byte[] der) throws GeneralSecurityException {
        return (X509Certificate) CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(der));
    }
}
