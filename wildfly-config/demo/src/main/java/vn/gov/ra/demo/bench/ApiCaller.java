package vn.gov.ra.demo.bench;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;

/** A persona of the demo at the portal's interface for programs, with a token of the real provider of sign-in. */
final class ApiCaller {

    private static final Duration KEPT = Duration.ofMinutes(10);   // a token lives 15
    private static final Duration TIMEOUT = Duration.ofMinutes(5);

    private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI api;
    private final URI realm;
    private final String persona;
    private String token;
    private Instant until = Instant.MIN;

    /** @param portal its address · @param realm issuer of the tokens */
    ApiCaller(String portal, String realm, String persona) {
        this.api = URI.create(portal + "/api/v1/");
        this.realm = URI.create(realm + "/protocol/openid-connect/token");
        this.persona = persona;
    }

    String persona() {
        return persona;
    }

    /** @param path below {@code /api/v1/}. @throws IOException for any answer but 200 */
    JsonObject get(String path) throws IOException, InterruptedException {
        return answered(request(path).build(), 200);
    }

    /** @param body with its media type. @return the answer, which has to have that status */
    JsonObject post(String path, String mediaType, byte[] body, int status) throws IOException, InterruptedException {
        return answered(request(path).header("Content-Type", mediaType).POST(HttpRequest.BodyPublishers.ofByteArray(body)).build(), status);
    }

    /** A command on what the caller has seen in that version. @throws IOException for any answer but 200 */
    JsonObject command(String path, long version, JsonObject body) throws IOException, InterruptedException {
        return answered(request(path).header("Content-Type", "application/json").header("If-Match", '"' + Long.toString(version) + '"')
                .POST(HttpRequest.BodyPublishers.ofString(body.toString())).build(), 200);
    }

    private HttpRequest.Builder request(String path) throws IOException, InterruptedException {
        return HttpRequest.newBuilder(api.resolve(path)).timeout(TIMEOUT).header("Authorization", "Bearer " + token()).header("Accept", "application/json");
    }

    private JsonObject answered(HttpRequest request, int status) throws IOException, InterruptedException {
        HttpResponse<byte[]> answer = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
        if (answer.statusCode() != status) {
            throw new IOException(request.uri() + " as " + persona + ": " + answer.statusCode() + " " + new String(answer.body(), java.nio.charset.StandardCharsets.UTF_8));
        }
        return object(answer.body());
    }

    private static JsonObject object(byte[] body) {
        try (JsonReader reader = Json.createReader(new ByteArrayInputStream(body))) {
            return reader.readObject();
        }
    }

    private String token() throws IOException, InterruptedException {
        if (Instant.now().isAfter(until)) {
            String grant = "grant_type=password&client_id=ra-cli&password=demo&username=" + persona;
            HttpResponse<byte[]> answer = client.send(HttpRequest.newBuilder(realm).timeout(TIMEOUT).header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(HttpRequest.BodyPublishers.ofString(grant)).build(), HttpResponse.BodyHandlers.ofByteArray());
            if (answer.statusCode() != 200) {
                throw new IOException("no token for " + persona + ": " + answer.statusCode());
            }
            token = object(answer.body()).getString("access_token");
            until = Instant.now().plus(KEPT);
        }
        return token;
    }
}
