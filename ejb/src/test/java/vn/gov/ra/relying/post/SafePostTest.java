package vn.gov.ra.relying.post;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ssl.SSLSocketFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import vn.gov.ra.relying.AddressBlock;

/** Against a receiver that says what each test wants and remembers what came. */
class SafePostTest {

    private static final byte[] BODY = "{\"type\":\"ping\",\"ghi chú\":\"đã nhận\"}".getBytes(StandardCharsets.UTF_8);
    private static final Map<String, String> HEADERS = new LinkedHashMap<>(Map.of("webhook-id", "1"));

    private final BlockingQueue<String> came = new ArrayBlockingQueue<>(10);
    private ServerSocket server;
    private volatile String says = "HTTP/1.1 204 No Content\r\n\r\n";
    private volatile boolean drips;

    @BeforeEach
    void listen() throws IOException {
        server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        Thread receiver = new Thread(this::receive);
        receiver.setDaemon(true);
        receiver.start();
    }

    @AfterEach
    void close() throws IOException {
        server.close();
    }

    private void receive() {
        while (!server.isClosed()) {
            try (Socket socket = server.accept()) {
                StringBuilder text = new StringBuilder();
                byte[] buffer = new byte[8192];
                while (!text.toString().contains("đã nhận")) {
                    int count = socket.getInputStream().read(buffer);
                    if (count < 0) {
                        break;
                    }
                    text.append(new String(buffer, 0, count, StandardCharsets.UTF_8));
                }
                came.add(text.toString());
                byte[] answer = says.getBytes(StandardCharsets.US_ASCII);
                for (int i = 0; drips || i < answer.length; i++) {
                    socket.getOutputStream().write(i < answer.length ? answer[i] : 'x');
                    socket.getOutputStream().flush();
                    if (drips) {
                        came.poll(50, TimeUnit.MILLISECONDS);
                    }
                }
            } catch (IOException gone) {
                continue;
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    private static WebhookConfig config(String... allowed) {
        return new WebhookConfig(true, List.of(allowed).stream().map(AddressBlock::parse).toList(), Duration.ofSeconds(1), Duration.ofHours(12), Duration.ofDays(1),
                Duration.ofDays(30), Duration.ofDays(90), null);
    }

    private String target() {
        return "http://127.0.0.1:" + server.getLocalPort() + "/hook?from=ra";
    }

    private int post() throws IOException {
        return reply().status();
    }

    private Reply reply() throws IOException {
        return new SafePost(config("127.0.0.0/8")).post(target(), HEADERS, BODY);
    }

    @Test
    void the_request_is_whole_and_the_status_is_told() throws Exception {
        assertEquals(204, post());

        String request = came.poll(5, TimeUnit.SECONDS);
        assertTrue(request.startsWith("POST /hook?from=ra HTTP/1.1\r\nHost: 127.0.0.1:" + server.getLocalPort() + "\r\n"), request);
        assertTrue(request.contains("\r\nContent-Length: " + BODY.length + "\r\n") && request.contains("\r\nwebhook-id: 1\r\n")
                && request.endsWith("\r\n\r\n" + new String(BODY, StandardCharsets.UTF_8)), request);
    }

    @Test
    void a_redirect_is_told_and_not_followed() throws Exception {
        says = "HTTP/1.1 307 Temporary Redirect\r\nLocation: " + target() + "\r\n\r\n";

        assertEquals(307, post());
        came.poll(5, TimeUnit.SECONDS);
        assertEquals(null, came.poll(200, TimeUnit.MILLISECONDS));
    }

    @Test
    void what_the_receiver_says_of_the_next_attempt_is_told_and_nothing_else_of_it() throws Exception {
        says = "HTTP/1.1 429 Too Many Requests\r\nX: retry-after: 5\r\nretry-AFTER:  120 \r\nRetry-After: 7\r\n\r\n";
        assertEquals(new Reply(429, "120"), reply());
        says = "HTTP/1.1 503 Service Unavailable\r\nRetry-After: " + "9".repeat(200) + "\r\n\r\n";
        assertEquals(new Reply(503, null), reply());
        says = "HTTP/1.1 103 Early Hints\r\nRetry-After: 5\r\n\r\nHTTP/1.1 410 Gone\r\n\r\nRetry-After: 5\r\n";
        assertEquals(new Reply(410, null), reply());
    }

    @Test
    void interim_answers_are_passed_over() throws Exception {
        says = "HTTP/1.1 103 Early Hints\r\nLink: x\r\n\r\nHTTP/1.1 202 Accepted\r\n\r\n";

        assertEquals(202, post());
    }

    @Test
    void what_is_not_http_endless_or_nothing_is_a_failure() {
        says = "SSH-2.0-OpenSSH_9.6\r\n\r\n";
        assertThrows(IOException.class, this::post);
        says = "HTTP/1.1 200 OK\r\nX: " + "y".repeat(20_000);
        assertThrows(IOException.class, this::post);
        says = "";
        assertThrows(IOException.class, this::post);
    }

    @Test
    @Timeout(20)
    void a_dripping_answer_ends_at_the_deadline() {
        says = "HTTP/1.1 200 OK\r\nX: ";
        drips = true;

        IOException failure = assertThrows(IOException.class, this::post);

        assertEquals("no answer within PT1S", failure.getMessage());
    }

    @Test
    void the_address_that_was_checked_is_the_one_that_is_connected_to() {
        AtomicInteger asked = new AtomicInteger();
        SafePost.Resolver rebinding = host -> new InetAddress[] {InetAddress.getByName(asked.getAndIncrement() == 0 ? "203.162.4.190" : "127.0.0.1")};
        SafePost post = new SafePost(config(), rebinding, (SSLSocketFactory) SSLSocketFactory.getDefault());

        assertThrows(IOException.class, () -> post.post("http://rebind.example.vn:" + server.getLocalPort() + "/", HEADERS, BODY));

        assertEquals(1, asked.get(), "a name is looked up once");
        assertTrue(came.isEmpty(), "nothing came to this machine");
    }

    @Test
    void a_name_that_leads_home_is_refused_also_beside_a_public_address() {
        SafePost.Resolver both = host -> new InetAddress[] {InetAddress.getByName("203.162.4.190"), InetAddress.getByName("::ffff:127.0.0.1")};
        SafePost post = new SafePost(config(), both, (SSLSocketFactory) SSLSocketFactory.getDefault());

        IOException failure = assertThrows(IOException.class, () -> post.post("http://both.example.vn:" + server.getLocalPort() + "/", HEADERS, BODY));

        assertEquals("target not allowed: address 127.0.0.1", failure.getMessage());
        assertTrue(came.isEmpty());
    }

    @Test
    void an_address_of_our_own_network_is_refused_even_where_it_was_entered_before_the_rule() {
        SafePost post = new SafePost(config());

        assertThrows(IOException.class, () -> post.post(target(), HEADERS, BODY));
        assertTrue(came.isEmpty());
    }

    @Test
    void over_tls_a_receiver_without_a_trusted_certificate_of_that_name_gets_nothing() {
        says = "HTTP/1.1 200 OK\r\n\r\n";
        SafePost post = new SafePost(config("127.0.0.0/8"));

        assertThrows(IOException.class, () -> post.post("https://127.0.0.1:" + server.getLocalPort() + "/", HEADERS, BODY));
        assertFalse(came.stream().anyMatch(text -> text.contains("POST")));
    }
}
