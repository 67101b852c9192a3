package vn.gov.ra.demo.ca;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;

/** Talks to a running operator for the command line. A refusal of the operator becomes a {@link CaClient.Refused}. */
final class CaClient {

    private final String baseUrl;
    private final HttpClient http = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

    CaClient(String baseUrl) {
        this.baseUrl = baseUrl;
    }

    /** What the operator answered with 4xx or 5xx, in its own words. */
    static final class Refused extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Refused(String message) {
            super(message);
        }
    }

    /** The result, or null while it is late; {@code location} then says where it will be. */
    record Submitted(String location, byte[] result) {}

    Submitted submit(byte[] zip) throws IOException, InterruptedException {
        return submitted(send(request("/submissions").header("Content-Type", "application/zip").POST(HttpRequest.BodyPublishers.ofByteArray(zip))));
    }

    Submitted result(String id, String part) throws IOException, InterruptedException {
        return submitted(send(request("/submissions/" + id + "?part=" + part).GET()));
    }

    String post(String path, Map<String, ?> body) throws IOException, InterruptedException {
        HttpRequest.Builder request = request(path).header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(Json.write(body)));
        return new String(send(request).body(), StandardCharsets.UTF_8);
    }

    private static Submitted submitted(HttpResponse<byte[]> response) {
        String location = response.headers().firstValue("Location").orElse("");
        return new Submitted(location.substring(location.lastIndexOf('/') + 1), response.statusCode() == 200 ? response.body() : null);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(baseUrl + path)).timeout(Duration.ofMinutes(5));
    }

    private HttpResponse<byte[]> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<byte[]> response = http.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
        if (response.statusCode() < 400) return response;
        String body = new String(response.body(), StandardCharsets.UTF_8);
        throw new Refused(body.startsWith("{") ? String.valueOf(Json.object(body).get("detail")) : "HTTP " + response.statusCode());
    }
}
