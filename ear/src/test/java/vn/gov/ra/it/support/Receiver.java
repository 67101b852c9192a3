package vn.gov.ra.it.support;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;

/** Somebody who receives webhooks on this machine and remembers what came. */
public final class Receiver implements AutoCloseable {

    private final List<Call> calls = new CopyOnWriteArrayList<>();
    private final HttpServer server;
    private volatile int answer = 204;
    private volatile String retryAfter;

    /** What came, with the headers of Standard Webhooks. */
    public record Call(String id, String timestamp, String signature, byte[] body, int answered) {

        public JsonObject event() {
            try (JsonReader reader = Json.createReader(new ByteArrayInputStream(body))) {
                return reader.readObject();
            }
        }

        public String type() {
            return event().getString("type");
        }
    }

    public Receiver() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::receive);
        server.start();
    }

    private void receive(HttpExchange exchange) throws IOException {
        byte[] body = exchange.getRequestBody().readAllBytes();
        calls.add(new Call(exchange.getRequestHeaders().getFirst("webhook-id"), exchange.getRequestHeaders().getFirst("webhook-timestamp"),
                exchange.getRequestHeaders().getFirst("webhook-signature"), body, answer));
        if (retryAfter != null) {
            exchange.getResponseHeaders().set("Retry-After", retryAfter);
        }
        exchange.sendResponseHeaders(answer, -1);
        exchange.close();
    }

    public String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/hook";
    }

    /** Status of the answers from now on. */
    public void answers(int status) {
        answer = status;
    }

    /** What stands in Retry-After from now on; null for nothing. */
    public void asksToWait(String time) {
        retryAfter = time;
    }

    public List<Call> calls() {
        return List.copyOf(calls);
    }

    /** Waits for a call of that kind. */
    public Call await(String what, Predicate<Call> wanted) {
        Keycloak.await(() -> calls.stream().anyMatch(wanted), what + " at the receiver among " + calls.stream().map(Call::type).toList());
        return calls.stream().filter(wanted).findFirst().orElseThrow();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
