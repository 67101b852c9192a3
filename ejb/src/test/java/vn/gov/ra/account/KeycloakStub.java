package vn.gov.ra.account;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The provider's administration as a server that only remembers what it was told, and knows one account or client. */
public final class KeycloakStub implements AutoCloseable {

    /** Methods and paths, with the body after a blank. */
    public final List<String> said = new ArrayList<>();
    /** Answers by method and path; an empty one is a failure of the server. */
    public final Map<String, String> answers = new LinkedHashMap<>();
    /** Whether the one is there. */
    public boolean exists;

    private final String collection;
    private final String id;
    private final HttpServer server;

    /** @param what {@code users} or {@code clients} @param id of the one there is */
    public KeycloakStub(String what, String id) {
        this.collection = "/admin/realms/ra/" + what;
        this.id = id;
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::answer);
        server.start();
    }

    public KeycloakAdmin admin() {
        String base = "http://127.0.0.1:" + server.getAddress().getPort();
        return new KeycloakAdmin(new KeycloakConfig(base + "/admin/realms/ra", base + "/realms/ra", "ra-provisioning", "bí mật", false));
    }

    private void answer(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        String asked = exchange.getRequestMethod() + " " + exchange.getRequestURI().getPath();
        String text = "";
        int status = 204;
        if (asked.endsWith("/token")) {
            text = "{\"access_token\":\"t\"}";
            status = 200;
        } else {
            said.add(asked + (body.isEmpty() ? "" : " " + body));
            if (asked.equals("POST " + collection)) {
                status = exists ? 409 : 201;
                exists = true;
            } else if (asked.equals("GET " + collection)) {
                text = exists ? "[{\"id\":\"" + id + "\"}]" : "[]";
                status = 200;
            } else if (answers.containsKey(asked)) {
                text = answers.get(asked);
                status = text.isEmpty() ? 500 : 200;
            }
        }
        byte[] octets = text.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, octets.length == 0 ? -1 : octets.length);
        exchange.getResponseBody().write(octets);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
