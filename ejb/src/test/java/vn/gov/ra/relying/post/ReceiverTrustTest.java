package vn.gov.ra.relying.post;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import javax.net.ssl.SSLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.gov.ra.relying.AddressBlock;

/** To whom news are handed over TLS: only to whoever shows a certificate that is trusted, in date and of the target's name. */
class ReceiverTrustTest {

    private static final byte[] BODY = "{}".getBytes(StandardCharsets.UTF_8);

    @TempDir
    private Path folder;

    private static Reply post(SecureReceiver receiver, Path trust) throws IOException {
        WebhookConfig config = new WebhookConfig(false, List.of(AddressBlock.parse("127.0.0.0/8")), Duration.ofSeconds(20), Duration.ofHours(12), Duration.ofDays(1),
                Duration.ofDays(30), Duration.ofDays(90), trust);
        SafePost.Resolver home = host -> new InetAddress[] {InetAddress.getLoopbackAddress()};
        return new SafePost(config, home, ReceiverTrust.factory(config.trust())).post("https://" + SecureReceiver.NAME + ":" + receiver.port() + "/hook", Map.of(), BODY);
    }

    private static void nothingIsSent(SecureReceiver receiver, Path trust) {
        assertInstanceOf(SSLException.class, assertThrows(IOException.class, () -> post(receiver, trust)));
        assertEquals(0, receiver.requests());
    }

    @Test
    void a_receiver_that_the_configuration_trusts_is_told() throws Exception {
        try (SecureReceiver receiver = new SecureReceiver(SecureReceiver.NAME, Duration.ofHours(1))) {
            assertEquals(204, post(receiver, receiver.anchorIn(folder)).status());
            assertEquals(1, receiver.requests());
        }
    }

    @Test
    void a_receiver_that_nobody_trusts_gets_nothing() throws Exception {
        try (SecureReceiver receiver = new SecureReceiver(SecureReceiver.NAME, Duration.ofHours(1)); SecureReceiver other = new SecureReceiver(SecureReceiver.NAME, Duration.ofHours(1))) {
            nothingIsSent(receiver, null);
            nothingIsSent(receiver, other.anchorIn(folder));
        }
    }

    @Test
    void a_trusted_certificate_of_another_name_or_out_of_date_is_not_enough() throws Exception {
        try (SecureReceiver named = new SecureReceiver("khac.example.vn", Duration.ofHours(1)); SecureReceiver ended = new SecureReceiver(SecureReceiver.NAME, Duration.ofHours(-1))) {
            nothingIsSent(named, named.anchorIn(folder));
            nothingIsSent(ended, ended.anchorIn(folder));
        }
    }

    @Test
    void what_the_platform_trusts_stays_trusted_beside_it() throws Exception {
        javax.net.ssl.TrustManagerFactory platform = javax.net.ssl.TrustManagerFactory.getInstance(javax.net.ssl.TrustManagerFactory.getDefaultAlgorithm());
        platform.init((java.security.KeyStore) null);
        int usual = ((javax.net.ssl.X509TrustManager) platform.getTrustManagers()[0]).getAcceptedIssuers().length;
        try (SecureReceiver receiver = new SecureReceiver(SecureReceiver.NAME, Duration.ofHours(1))) {
            assertEquals(usual + 1, ReceiverTrust.trusted(receiver.anchorIn(folder)).size());
        }
    }

    @Test
    void a_file_that_is_none_stops_the_start() throws Exception {
        Path empty = Files.writeString(folder.resolve("empty.pem"), "");
        assertThrows(IllegalStateException.class, () -> ReceiverTrust.factory(empty));
        assertThrows(IllegalStateException.class, () -> ReceiverTrust.factory(folder.resolve("missing.pem")));
    }
}
