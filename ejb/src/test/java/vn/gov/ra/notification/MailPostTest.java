package vn.gov.ra.notification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Against a server of one mail that speaks SMTP as RFC 5321 has it. */
class MailPostTest {

    private static final Instant MONDAY = Instant.parse("2026-11-23T02:00:00Z");
    private static final Letter LETTER = new Letter("hanh@xa.example.vn", "Danh sách DS-2026-014 đã chốt, chờ ký", "Kính gửi Nguyễn Thị Hạnh,\n");

    @Test
    void a_mail_arrives_with_its_vietnamese_as_it_was_written() throws Exception {
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            CompletableFuture<String> taken = CompletableFuture.supplyAsync(() -> take(server));

            new MailPost(config(server, false)).send(LETTER, MONDAY);

            MimeMessage mail = new MimeMessage(Session.getInstance(new Properties()),
                    new ByteArrayInputStream(taken.get(30, TimeUnit.SECONDS).getBytes(StandardCharsets.ISO_8859_1)));
            assertEquals(LETTER.subject(), mail.getSubject());
            assertTrue(mail.getContent().toString().contains("Nguyễn Thị Hạnh"), mail.getContent().toString());
            assertEquals("cts@example.vn", mail.getFrom()[0].toString());
            assertEquals("auto-generated", mail.getHeader("Auto-Submitted", null));
        }
    }

    @Test
    void nothing_is_sent_in_the_clear_to_a_server_that_does_not_encrypt() throws Exception {
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            CompletableFuture<String> taken = CompletableFuture.supplyAsync(() -> take(server));

            assertThrows(MessagingException.class, () -> new MailPost(config(server, true)).send(LETTER, MONDAY));

            assertEquals("", taken.get(30, TimeUnit.SECONDS));
        }
    }

    private static MailConfig config(ServerSocket server, boolean startTls) {
        return new MailConfig("127.0.0.1", server.getLocalPort(), "cts@example.vn", null, null, startTls, "https://cts.example.vn");
    }

    private static String take(ServerSocket server) {
        StringBuilder mail = new StringBuilder();
        try (Socket client = server.accept()) {
            BufferedReader in = new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.ISO_8859_1));
            OutputStream out = client.getOutputStream();
            say(out, "220 ready");
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                if (line.startsWith("DATA")) {
                    say(out, "354 go on");
                    for (String part = in.readLine(); part != null && !".".equals(part); part = in.readLine()) {
                        mail.append(part).append("\r\n");
                    }
                }
                say(out, line.startsWith("QUIT") ? "221 bye" : "250 ok");
            }
        } catch (IOException ended) {
            return mail.toString();
        }
        return mail.toString();
    }

    private static void say(OutputStream out, String line) throws IOException {
        out.write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }
}
