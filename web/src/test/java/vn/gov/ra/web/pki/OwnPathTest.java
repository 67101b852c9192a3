package vn.gov.ra.web.pki;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.gov.ra.web.pki.OwnPath.Question;

class OwnPathTest {

    private static final byte[] BODY = {0x30, 1, 2, 3};

    private final AtomicInteger looked = new AtomicInteger();
    private final AtomicInteger asked = new AtomicInteger();
    private final AtomicInteger posted = new AtomicInteger();
    private HttpServer server;

    @BeforeEach
    void listen() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/health/live", exchange -> {
            exchange.sendResponseHeaders(looked.incrementAndGet() < 3 ? 503 : 200, -1);
            exchange.close();
        });
        server.createContext("/ocsp", exchange -> {
            asked.incrementAndGet();
            byte[] body = exchange.getRequestBody().readAllBytes();
            posted.addAndGet(exchange.getRequestMethod().equals("POST") && Arrays.equals(BODY, body) ? 1 : 0);
            exchange.sendResponseHeaders(200, 900);
            exchange.getResponseBody().write(new byte[900]);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void end() {
        server.stop(0);
    }

    @Test
    void it_waits_until_the_server_lets_requests_in_and_then_asks_so_often() {
        OwnPath path = new OwnPath(server.getAddress());

        assertTrue(path.opens(Duration.ofSeconds(20)));
        assertEquals(3, looked.get());
        assertEquals(50, path.asked(List.of(Question.get("/ocsp/MEIw"), Question.post("/ocsp", "application/ocsp-request", BODY)), 4, 50, Duration.ofSeconds(20)));
        assertEquals(50, asked.get());
        assertEquals(25, posted.get(), "each in its turn, with its body");
    }

    @Test
    void where_nobody_listens_it_gives_up() throws IOException {
        InetSocketAddress nowhere;
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            nowhere = new InetSocketAddress("127.0.0.1", taken.getLocalPort());
        }
        OwnPath path = new OwnPath(nowhere);

        assertFalse(path.opens(Duration.ofMillis(200)));
        assertEquals(0, path.asked(List.of(Question.get("/ocsp/MEIw")), 4, 50, Duration.ofSeconds(5)));
    }

    @Test
    void it_does_not_ask_for_ever() {
        assertTrue(new OwnPath(server.getAddress()).asked(List.of(Question.get("/ocsp/MEIw")), 1, Integer.MAX_VALUE, Duration.ofMillis(200)) > 0);
    }
}
