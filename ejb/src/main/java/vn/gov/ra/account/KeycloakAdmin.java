package vn.gov.ra.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonStructure;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** The identity provider's administration (REST of Keycloak), for whoever keeps accounts or clients there. Call it outside any transaction. */
@ApplicationScoped
public class KeycloakAdmin {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final HttpClient http = HttpClient.newBuilder().connectTimeout(PATIENCE).followRedirects(HttpClient.Redirect.NEVER).build();

    private KeycloakConfig config;

    /** Read at first use: an installation without invitations and relying systems needs no administration. */
    public KeycloakAdmin() {
    }

    KeycloakAdmin(KeycloakConfig config) {
        this.config = config;
    }

    /** Signs in; the session lasts for some calls in one go. */
    public Session open() throws IOException, InterruptedException {
        String form = "grant_type=client_credentials&client_id=" + encode(config().client()) + "&client_secret=" + encode(config().secret());
        HttpRequest request = HttpRequest.newBuilder(config().tokens()).timeout(PATIENCE)
                .header("Content-Type", "application/x-www-form-urlencoded").POST(BodyPublishers.ofString(form)).build();
        return new Session(((JsonObject) json(body(request, 200))).getString("access_token"));
    }

    /** Whether the provider mails the invited. */
    public boolean mail() {
        return config().mail();
    }

    public static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** Calls under one token. Paths are below the realm's admin address and begin with a slash. */
    public final class Session {

        private final String token;

        private Session(String token) {
            this.token = token;
        }

        public JsonObject object(String path) throws IOException, InterruptedException {
            return (JsonObject) json(send("GET", path, null, 200));
        }

        public JsonArray list(String path) throws IOException, InterruptedException {
            return (JsonArray) json(send("GET", path, null, 200));
        }

        /** @param json null for none @param expected statuses that are well @throws IOException any other answer; what it says is not kept, because it may name people */
        public String send(String method, String path, String json, int... expected) throws IOException, InterruptedException {
            BodyPublisher body = json == null ? BodyPublishers.noBody() : BodyPublishers.ofString(json, StandardCharsets.UTF_8);
            return body(HttpRequest.newBuilder(URI.create(config().admin() + path)).timeout(PATIENCE).header("Authorization", "Bearer " + token)
                    .header("Content-Type", "application/json").method(method, body).build(), expected);
        }
    }

    private String body(HttpRequest request, int... expected) throws IOException, InterruptedException {
        HttpResponse<String> answer = http.send(request, BodyHandlers.ofString(StandardCharsets.UTF_8));
        for (int status : expected) {
            if (answer.statusCode() == status) {
                return answer.body();
            }
        }
        throw new IOException(request.method() + " " + request.uri().getPath() + " answered " + answer.statusCode());
    }

    private static JsonStructure json(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return reader.read();
        }
    }

    private synchronized KeycloakConfig config() {
        if (config == null) {
            config = KeycloakConfig.fromEnvironment();
        }
        return config;
    }
}
