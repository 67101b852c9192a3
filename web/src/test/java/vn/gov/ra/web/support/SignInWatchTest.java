package vn.gov.ra.web.support;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class SignInWatchTest {

    private final AtomicLong nanos = new AtomicLong();

    @Test
    void only_the_request_for_a_sign_in_is_taken_for_one() {
        assertTrue(SignInWatch.isSignIn("http://127.0.0.1:8180/realms/ra/protocol/openid-connect/auth?response_type=code&client_id=ra-portal&state=x"));
        assertTrue(SignInWatch.isSignIn("https://dang-nhap.example/auth?client_id=ra-portal&response_type=code"));
        assertFalse(SignInWatch.isSignIn("/dossiers/view?id=1&code=response_type"));
        assertFalse(SignInWatch.isSignIn("http://127.0.0.1:8180/realms/ra/protocol/openid-connect/logout?id_token_hint=x"));
    }

    @Test
    void a_provider_answers_whatever_it_says_unless_it_says_that_it_is_broken() throws IOException {
        for (int status : new int[] {200, 302, 404}) {
            assertTrue(probed(status), "" + status);
        }
        for (int status : new int[] {500, 502, 503}) {
            assertFalse(probed(status), "" + status);
        }
    }

    @Test
    void nobody_there_is_noticed_and_so_is_the_return() throws IOException {
        HttpServer server = server(200, new AtomicInteger());
        URI address = address(server);
        SignInProbe probe = new SignInProbe(address, nanos::get);
        assertTrue(probe.answers());
        server.stop(0);
        assertFalse(probe.answers(), "that it answered a moment ago says nothing");
        HttpServer back = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), address.getPort()), 0);
        back.createContext("/", exchange -> {
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        back.start();
        try {
            assertFalse(probe.answers(), "known for two seconds");
            nanos.addAndGet(2_100_000_000L);
            assertTrue(probe.answers());
        } finally {
            back.stop(0);
        }
    }

    @Test
    void many_who_want_to_sign_in_ask_a_provider_that_is_down_once() throws IOException {
        AtomicInteger asked = new AtomicInteger();
        HttpServer server = server(503, asked);
        try {
            SignInProbe probe = new SignInProbe(address(server), nanos::get);
            for (int i = 0; i < 50; i++) {
                assertFalse(probe.answers());
            }
            assertTrue(asked.get() == 1, "asked " + asked);
        } finally {
            server.stop(0);
        }
    }

    private boolean probed(int status) throws IOException {
        HttpServer server = server(status, new AtomicInteger());
        try {
            return new SignInProbe(address(server), nanos::get).answers();
        } finally {
            server.stop(0);
        }
    }

    private static URI address(HttpServer server) {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/realms/ra");
    }

    private static HttpServer server(int status, AtomicInteger asked) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            asked.incrementAndGet();
            exchange.sendResponseHeaders(status, -1);
            exchange.close();
        });
        server.start();
        return server;
    }
}
