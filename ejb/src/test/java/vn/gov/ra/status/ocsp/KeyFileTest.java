package vn.gov.ra.status.ocsp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.gov.ra.status.TestPki.NOW;

import java.io.OutputStream;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.jcajce.JcaContentVerifierProviderBuilder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.gov.ra.status.TestPki;

class KeyFileTest {

    private static final char[] PASSWORD = "mat-khau".toCharArray();
    private static final Duration LATER = Duration.ofSeconds(6);

    @TempDir
    private Path folder;
    private Path file;
    private KeyFile keys;

    @BeforeEach
    void watched() {
        file = folder.resolve("responder.p12");
        keys = new KeyFile("RA_OCSP_RESPONDER_LOCAL", file, path -> ResponderKey.read(path, PASSWORD));
    }

    private X509CertificateHolder put(KeyPair pair, int serial, Instant from, Instant to) throws Exception {
        X500Name name = new X500Name("CN=Trả lời OCSP");
        X509CertificateHolder certificate = new JcaX509v3CertificateBuilder(name, BigInteger.valueOf(serial), Date.from(from), Date.from(to), name, pair.getPublic())
                .build(TestPki.signer(TestPki.pair("ocsp")));
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        store.setKeyEntry("ocsp", pair.getPrivate(), PASSWORD, new Certificate[] {new JcaX509CertificateConverter().getCertificate(certificate)});
        Path fresh = folder.resolve("fresh-" + serial);
        try (OutputStream out = Files.newOutputStream(fresh)) {
            store.store(out, PASSWORD);
        }
        Files.setLastModifiedTime(fresh, java.nio.file.attribute.FileTime.from(NOW.plusSeconds(serial)));
        Files.move(fresh, file, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        return certificate;
    }

    private X509CertificateHolder put(int serial, Duration from, Duration to) throws Exception {
        return put(TestPki.pair("ocsp-" + serial), serial, NOW.plus(from), NOW.plus(to));
    }

    @Test
    void keys_of_rsa_and_of_p_256_are_read_and_sign() throws Exception {
        KeyPairGenerator rsa = KeyPairGenerator.getInstance("RSA");
        rsa.initialize(2048);
        int serial = 1;
        for (KeyPair pair : new KeyPair[] {rsa.generateKeyPair(), TestPki.pair("p-256")}) {
            X509CertificateHolder certificate = put(pair, serial++, NOW, NOW.plus(Duration.ofDays(90)));
            ContentSigner signer = new KeyFile("thử", file, path -> ResponderKey.read(path, PASSWORD)).key(NOW).signer();
            signer.getOutputStream().write(1);
            var verifier = new JcaContentVerifierProviderBuilder().build(certificate).get(signer.getAlgorithmIdentifier());
            verifier.getOutputStream().write(1);
            assertTrue(verifier.verify(signer.getSignature()), pair.getPublic().getAlgorithm());
        }
    }

    @Test
    void a_file_put_in_its_place_is_taken_without_a_restart() throws Exception {
        X509CertificateHolder first = put(1, Duration.ZERO, Duration.ofDays(90));
        assertEquals(first, keys.key(NOW).certificate());

        X509CertificateHolder second = put(2, Duration.ZERO, Duration.ofDays(400));

        assertEquals(second, keys.key(NOW.plus(LATER)).certificate());
    }

    @Test
    void a_key_that_begins_later_waits_until_then_while_the_old_one_signs() throws Exception {
        X509CertificateHolder first = put(1, Duration.ZERO, Duration.ofDays(90));
        assertEquals(first, keys.key(NOW).certificate());
        X509CertificateHolder second = put(2, Duration.ofDays(1), Duration.ofDays(400));

        assertEquals(first, keys.key(NOW.plus(LATER)).certificate());
        assertEquals(second, keys.key(NOW.plus(Duration.ofDays(1))).certificate());
    }

    @Test
    void a_file_that_is_none_or_gone_takes_nothing_away() throws Exception {
        assertNull(keys.key(NOW.minus(LATER)), "there is none yet");
        X509CertificateHolder first = put(1, Duration.ZERO, Duration.ofDays(90));
        assertEquals(first, keys.key(NOW).certificate());

        Files.writeString(file, "không phải khóa");
        assertEquals(first, keys.key(NOW.plus(LATER)).certificate());
        Files.delete(file);
        assertEquals(first, keys.key(NOW.plus(LATER).plus(LATER)).certificate());
    }

    @Test
    void its_end_is_told_in_the_log_from_thirty_days_before_once_a_day() throws Exception {
        put(1, Duration.ZERO, Duration.ofDays(90));
        List<String> said = new ArrayList<>();
        Handler handler = new Handler() {
            @Override
            public void publish(LogRecord line) {
                if (line.getLevel() == Level.WARNING) {
                    said.add(line.getMessage());
                }
            }

            @Override
            public void flush() {
                // nothing is held back
            }

            @Override
            public void close() {
                // nothing is open
            }
        };
        Logger log = Logger.getLogger(KeyFile.class.getName());
        log.addHandler(handler);
        try {
            keys.key(NOW.plus(Duration.ofDays(59)));
            assertEquals(0, said.size());
            for (int hour = 0; hour < 30; hour++) {
                keys.key(NOW.plus(Duration.ofDays(61)).plus(Duration.ofHours(hour)));
            }
            assertEquals(2, said.size());
        } finally {
            log.removeHandler(handler);
        }
    }
}
