package vn.gov.ra.status.ocsp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.gov.ra.status.TestPki.NOW;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyStore;
import java.security.Provider;
import java.security.Security;
import java.security.cert.Certificate;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.jcajce.JcaContentVerifierProviderBuilder;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.gov.ra.status.TestPki;

/** A key that stays in its device, over PKCS#11; the device is the token in software that comes with every Chromium (NSS). */
class DeviceKeyTest {

    private static final char[] PIN = "ma-pin-thu".toCharArray();

    /** One for all tests: the library is begun once for each process. */
    @TempDir
    private static Path folder;
    private static Path configuration;

    @BeforeAll
    static void device() throws Exception {
        Optional<Path> library = Stream.of("/usr/lib/x86_64-linux-gnu", "/usr/lib/x86_64-linux-gnu/nss", "/usr/lib/aarch64-linux-gnu", "/usr/lib64", "/usr/lib")
                .map(place -> Path.of(place, "libsoftokn3.so")).filter(Files::exists).findFirst();
        Assumptions.assumeTrue(library.isPresent(), "no NSS on this machine");
        Path token = Files.createDirectory(folder.resolve("token"));
        for (String file : new String[] {"key4.db", "cert9.db"}) {
            try (InputStream empty = new GZIPInputStream(DeviceKeyTest.class.getResourceAsStream("empty-" + file + ".gz"))) {
                Files.copy(empty, token.resolve(file));
            }
        }
        configuration = Files.writeString(folder.resolve("pkcs11.cfg"), "name = Thu\nlibrary = " + library.get() + "\nslot = 2\nnssArgs = \"configdir='sql:"
                + token + "' certPrefix='' keyPrefix='' secmod='secmod.db' flags=readWrite\"\n");
    }

    private X509CertificateHolder put(String label) throws GeneralSecurityException, IOException {
        KeyPair pair = TestPki.pair("ocsp-g2");
        X509CertificateHolder certificate = TestPki.g2().responder("ocsp-g2");
        Provider device = Security.getProvider("SunPKCS11").configure(configuration.toString());
        KeyStore store = KeyStore.getInstance("PKCS11", device);
        store.load(null, PIN);
        store.setKeyEntry(label, pair.getPrivate(), null, new Certificate[] {new JcaX509CertificateConverter().getCertificate(certificate)});
        store.store(null, null);
        return certificate;
    }

    @Test
    void a_key_in_a_device_signs_without_leaving_it() throws Exception {
        X509CertificateHolder certificate = put("ocsp-g2");

        ResponderKey key = ResponderKey.inDevice(configuration, "ocsp-g2", PIN);

        assertEquals(certificate, key.certificate());
        assertEquals("SunPKCS11-Thu", key.provider());
        ContentSigner signer = key.signer();
        signer.getOutputStream().write("trạng thái".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        byte[] signature = signer.getSignature();
        var verifier = new JcaContentVerifierProviderBuilder().build(certificate).get(signer.getAlgorithmIdentifier());
        verifier.getOutputStream().write("trạng thái".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        assertTrue(verifier.verify(signature));
    }

    @Test
    void a_device_is_watched_like_a_file_and_a_wrong_label_takes_nothing_away() throws Exception {
        X509CertificateHolder certificate = put("ocsp-g2");
        String[] label = {"ocsp-g2"};
        KeyFile keys = new KeyFile("RA_OCSP_RESPONDER_G2", configuration, path -> ResponderKey.inDevice(path, label[0], PIN));
        assertEquals(certificate, keys.key(NOW).certificate());

        label[0] = "không có";
        Files.setLastModifiedTime(configuration, java.nio.file.attribute.FileTime.from(NOW));

        assertEquals(certificate, keys.key(NOW.plusSeconds(6)).certificate());
    }

    @Test
    void what_cannot_be_used_is_refused_in_words() {
        assertThrows(GeneralSecurityException.class, () -> ResponderKey.inDevice(configuration, "không có", PIN));
        Path wrong = folder.resolve("sai.cfg");
        GeneralSecurityException refused = assertThrows(GeneralSecurityException.class, () -> {
            Files.writeString(wrong, "name = Sai\nlibrary = " + folder.resolve("khong-co.so") + "\n");
            ResponderKey.inDevice(wrong, "ocsp-g2", PIN);
        });
        assertTrue(refused.getMessage().contains("sai.cfg"), refused.getMessage());
    }
}
