package vn.gov.ra.it.support;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;

/** The identity provider's accounts, asked with the portal's own right to administer them. */
public final class Keycloak {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private Keycloak() {
    }

    /** The account, once it is there and as wanted; what the portal asks for goes through its outbox. */
    public static JsonObject account(String username, Predicate<JsonObject> wanted) {
        await(() -> found(username).stream().anyMatch(wanted), username);
        return found(username).get(0);
    }

    /** Waits until there is no such account. */
    public static void gone(String username) {
        await(() -> found(username).isEmpty(), username + " is gone");
    }

    /** Waits for what the portal's outbox brings about. */
    public static void await(BooleanSupplier done, String what) {
        Instant end = Instant.now().plus(PATIENCE);
        while (!done.getAsBoolean()) {
            if (Instant.now().isAfter(end)) {
                throw new AssertionError("not so in time: " + what);
            }
            Jobs.pause();
        }
    }

    private static List<JsonObject> found(String username) {
        return read("/users?exact=true&username=" + username).getValuesAs(JsonObject.class);
    }

    /** Realm roles of an account without those that Keycloak gives everybody. */
    public static Set<String> roles(JsonObject account) {
        Set<String> names = new TreeSet<>();
        read("/users/" + account.getString("id") + "/role-mappings/realm").getValuesAs(JsonObject.class).forEach(role -> names.add(role.getString("name")));
        names.remove("default-roles-ra");
        return names;
    }

    /** Rights in any client, such as those of an administrator of Keycloak itself. */
    public static int clientRights(JsonObject account) {
        String mappings = send("GET", "/users/" + account.getString("id") + "/role-mappings", null).body();
        JsonObject clients = Json.createReader(new StringReader(mappings)).readObject().getJsonObject("clientMappings");
        return clients == null ? 0 : clients.size();
    }

    /** What the invited person does with the link of the mail. */
    public static void setPassword(JsonObject account, String password) {
        String path = "/users/" + account.getString("id");
        assertEquals(204, send("PUT", path + "/reset-password", Json.createObjectBuilder().add("type", "password").add("value", password).add("temporary", false).build()).statusCode());
        assertEquals(204, send("PUT", path, Json.createObjectBuilder(account).add("requiredActions", Json.createArrayBuilder()).build()).statusCode());
    }

    /** Removes what an earlier run has left; accounts outlive the portal's database. */
    public static void forget(String username) {
        found(username).forEach(each -> send("DELETE", "/users/" + each.getString("id"), null));
    }

    private static JsonArray read(String path) {
        return Json.createReader(new StringReader(send("GET", path, null).body())).readArray();
    }

    private static HttpResponse<String> send(String method, String path, JsonObject body) {
        Portal portal = Portal.get();
        String token = Tokens.ofClient("ra-provisioning", portal.provisioningSecret());
        HttpRequest request = HttpRequest.newBuilder(URI.create(portal.realmAdminUrl() + path)).timeout(PATIENCE).header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json").method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body.toString())).build();
        try {
            return HTTP.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(path, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
