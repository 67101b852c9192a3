package vn.gov.ra.it.support;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** The portal's REST as somebody, with a token of the real Keycloak, or as nobody. */
public final class Api {

    private static final long LARGE = 1L << 20;
    private static final HttpClient HTTP = HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).connectTimeout(Duration.ofSeconds(10)).build();
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private final String base;
    private final String who;
    private final String token;

    private Api(String who, String token) {
        this.base = Portal.get().url();
        this.who = who;
        this.token = token;
    }

    public static Api as(String persona) {
        return new Api(persona, Tokens.of(persona));
    }

    /** The demo's relying system. */
    public static Api asSystem() {
        return new Api("ioffice-demo", Tokens.ofClient("ioffice-demo", "ioffice-demo"));
    }

    /** A relying system by the secret of its client. */
    public static Api asClient(String client, String secret) {
        return new Api(client, Tokens.ofClient(client, secret));
    }

    /** Whether Keycloak gives a token for that secret now. */
    public static boolean lets(String client, String secret) {
        return Tokens.lets(client, secret);
    }

    /** The token it comes with; null for nobody. */
    public String token() {
        return token;
    }

    public static Api anonymous() {
        return new Api("nobody", null);
    }

    /** Somebody with a token that is none. */
    public static Api withToken(String token) {
        return new Api("a wrong token", token);
    }

    /** @param path from the root, such as {@code /api/v1/me} */
    public Answer get(String path) {
        return send(request(path).GET());
    }

    public Answer get(String path, Map<String, String> headers) {
        HttpRequest.Builder request = request(path).GET();
        headers.forEach(request::header);
        return send(request);
    }

    public Answer post(String path, JsonObjectBuilder body) {
        return post(path, body, Map.of());
    }

    public Answer post(String path, JsonObjectBuilder body, Map<String, String> headers) {
        return post(path, "application/json", body.build().toString().getBytes(StandardCharsets.UTF_8), headers);
    }

    public Answer post(String path, String type, byte[] body, Map<String, String> headers) {
        HttpRequest.Builder request = request(path).header("Content-Type", type).POST(HttpRequest.BodyPublishers.ofByteArray(body));
        headers.forEach(request::header);
        return send(request);
    }

    public Answer put(String path, JsonObject body) {
        return send(request(path).header("Content-Type", "application/json").PUT(HttpRequest.BodyPublishers.ofString(body.toString(), StandardCharsets.UTF_8)));
    }

    /** Any method, with a body as it is. */
    public Answer send(String verb, String path, String type, byte[] body, Map<String, String> headers) {
        HttpRequest.Builder request = request(path).header("Content-Type", type).method(verb, HttpRequest.BodyPublishers.ofByteArray(body));
        headers.forEach(request::header);
        return send(request);
    }

    /** Changes what is named, in the version that was read just before. */
    public Answer patch(String path, JsonObjectBuilder body) {
        return send(request(path).header("Content-Type", "application/merge-patch+json").header("If-Match", "\"" + version(path) + "\"")
                .method("PATCH", HttpRequest.BodyPublishers.ofString(body.build().toString())));
    }

    public Answer delete(String path) {
        return send(request(path).DELETE());
    }

    /** A command on an object, in the version that was read just before. */
    public Answer act(String object, String action, JsonObjectBuilder body) {
        return act(object, action, version(object), body);
    }

    public Answer act(String object, String action) {
        return act(object, action, Json.createObjectBuilder());
    }

    /** @param version the version seen; null sends no {@code If-Match} */
    public Answer act(String object, String action, Long version, JsonObjectBuilder body) {
        Map<String, String> headers = new LinkedHashMap<>();
        if (version != null) {
            headers.put("If-Match", "\"" + version + "\"");
        }
        return post(object + "/actions/" + action, body, headers);
    }

    /** Version of an object; {@code 1} where the caller may not see it, so that a command is judged and not the reading before. */
    public long version(String object) {
        Answer seen = get(object);
        return seen.status() == 200 ? seen.json().getJsonNumber("version").longValue() : 1;
    }

    /** A file with fields beside it. */
    public Answer upload(String path, Map<String, String> fields, String fileName, String type, byte[] content) {
        return upload(path, fields, fileName, type, content, Map.of());
    }

    public Answer upload(String path, Map<String, String> fields, String fileName, String type, byte[] content, Map<String, String> headers) {
        String boundary = "ra-" + UUID.randomUUID();
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        fields.forEach((name, value) -> write(body, "--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n"));
        write(body, "--" + boundary + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + fileName + "\"\r\nContent-Type: " + type + "\r\n\r\n");
        body.writeBytes(content);
        write(body, "\r\n--" + boundary + "--\r\n");
        return post(path, "multipart/form-data; boundary=" + boundary, body.toByteArray(), headers);
    }

    private static void write(ByteArrayOutputStream body, String text) {
        body.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(path.startsWith("http") ? path : base + path)).timeout(PATIENCE);
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        return request;
    }

    private Answer send(HttpRequest.Builder builder) {
        HttpRequest request = builder.build();
        try {
            // After a body that it refuses a server may close the connection; a kept one would then fail whoever comes next.
            HttpClient client = request.bodyPublisher().filter(body -> body.contentLength() > LARGE).isPresent() ? HttpClient.newHttpClient() : HTTP;
            HttpResponse<byte[]> answer = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
            return new Answer(who + ": " + request.method() + " " + Objects.toString(request.uri().getRawPath()) + (request.uri().getRawQuery() == null ? ""
                    : "?" + request.uri().getRawQuery()), answer);
        } catch (IOException e) {
            throw new IllegalStateException(request.method() + " " + request.uri(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
