package vn.gov.ra.account;

import jakarta.enterprise.context.Dependent;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
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
import java.util.HashSet;
import java.util.Set;

/**
 * Keycloak's accounts through its administration (REST): makes, enables, disables and gives realm roles. Every call may be repeated.
 * A password is never seen here: the account is made with the duty to set one.
 */
@Dependent
class KeycloakAccounts {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Set<String> OURS = allRoles();
    private static final String PASSWORD = "UPDATE_PASSWORD";
    /** Only where the provider can send mail; without, the user could never do it. */
    private static final String E_MAIL = "VERIFY_EMAIL";

    private final HttpClient http = HttpClient.newBuilder().connectTimeout(PATIENCE).followRedirects(HttpClient.Redirect.NEVER).build();

    private KeycloakConfig config;

    /** Read at first use: an installation without invitations needs no administration. */
    KeycloakAccounts() {
    }

    KeycloakAccounts(KeycloakConfig config) {
        this.config = config;
    }

    /**
     * Makes the provider's account what the picture says.
     *
     * @return the provider's id of the account; null where an ended account never came to be
     */
    String agree(AccountPicture wanted) throws IOException, InterruptedException {
        String token = token();
        String subject = wanted.subject() != null ? wanted.subject() : find(wanted.username(), token);
        if (subject == null) {
            if (!wanted.enabled()) {
                return null;
            }
            create(wanted, token);
            subject = find(wanted.username(), token);
            if (subject == null) {
                throw new IOException("Account " + wanted.username() + " was made but is not found");
            }
            if (config().mail()) {
                invite(subject, token);
            }
        } else {
            enable(subject, wanted.enabled(), token);
        }
        giveAndTakeRoles(subject, wanted.roles(), token);
        if (!wanted.enabled()) {
            send("POST", config().users("/" + subject + "/logout"), token, "", 204);
        }
        return subject;
    }

    /** The whole account goes back, because the provider takes what is missing for empty. */
    private void enable(String subject, boolean enabled, String token) throws IOException, InterruptedException {
        JsonObject account = (JsonObject) json(send("GET", config().users("/" + subject), token, null, 200));
        if (account.getBoolean("enabled", false) != enabled) {
            send("PUT", config().users("/" + subject), token, Json.createObjectBuilder(account).add("enabled", enabled).build().toString(), 204);
        }
    }

    private void create(AccountPicture wanted, String token) throws IOException, InterruptedException {
        JsonObjectBuilder user = Json.createObjectBuilder().add("username", wanted.username()).add("email", wanted.email()).add("enabled", true)
                .add("firstName", wanted.givenName()).add("lastName", wanted.familyName())
                .add("requiredActions", config().mail() ? Json.createArrayBuilder().add(PASSWORD).add(E_MAIL) : Json.createArrayBuilder().add(PASSWORD));
        if (wanted.agencyCode() != null) {
            user.add("attributes", Json.createObjectBuilder().add("agency_code", Json.createArrayBuilder().add(wanted.agencyCode())));
        }
        send("POST", config().users(""), token, user.build().toString(), 201, 409);
    }

    private void invite(String subject, String token) throws IOException, InterruptedException {
        send("PUT", config().users("/" + subject + "/execute-actions-email?client_id=ra-portal"), token,
                Json.createArrayBuilder().add(PASSWORD).add(E_MAIL).build().toString(), 204);
    }

    private String find(String username, String token) throws IOException, InterruptedException {
        JsonArray found = (JsonArray) json(send("GET", config().users("?exact=true&username=" + encode(username)), token, null, 200));
        return found.isEmpty() ? null : found.getJsonObject(0).getString("id");
    }

    private void giveAndTakeRoles(String subject, Set<String> wanted, String token) throws IOException, InterruptedException {
        URI mappings = config().users("/" + subject + "/role-mappings/realm");
        JsonArray held = (JsonArray) json(send("GET", mappings, token, null, 200));
        JsonArray free = (JsonArray) json(send("GET", URI.create(mappings + "/available"), token, null, 200));
        Set<String> surplus = new HashSet<>(OURS);
        surplus.removeAll(wanted);
        JsonArray take = named(held, surplus);
        JsonArray give = named(free, wanted);
        if (!take.isEmpty()) {
            send("DELETE", mappings, token, take.toString(), 204);
        }
        if (!give.isEmpty()) {
            send("POST", mappings, token, give.toString(), 204);
        }
    }

    private static JsonArray named(JsonArray roles, Set<String> names) {
        JsonArrayBuilder some = Json.createArrayBuilder();
        roles.getValuesAs(JsonObject.class).stream().filter(role -> names.contains(role.getString("name"))).forEach(some::add);
        return some.build();
    }

    private String token() throws IOException, InterruptedException {
        String form = "grant_type=client_credentials&client_id=" + encode(config().client()) + "&client_secret=" + encode(config().secret());
        HttpRequest request = HttpRequest.newBuilder(config().tokens()).timeout(PATIENCE)
                .header("Content-Type", "application/x-www-form-urlencoded").POST(BodyPublishers.ofString(form)).build();
        return ((JsonObject) json(body(request, 200))).getString("access_token");
    }

    private String send(String method, URI uri, String token, String json, int... expected) throws IOException, InterruptedException {
        BodyPublisher body = json == null ? BodyPublishers.noBody() : BodyPublishers.ofString(json, StandardCharsets.UTF_8);
        return body(HttpRequest.newBuilder(uri).timeout(PATIENCE).header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json").method(method, body).build(), expected);
    }

    /** The answer's text; what stands in a refusal is not kept, because it may name people. */
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

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static Set<String> allRoles() {
        Set<String> all = new HashSet<>(RoleRules.AGENCY);
        all.addAll(RoleRules.OFFICE);
        return Set.copyOf(all);
    }

    private synchronized KeycloakConfig config() {
        if (config == null) {
            config = KeycloakConfig.fromEnvironment();
        }
        return config;
    }
}
