package vn.gov.ra.relying;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.gov.ra.account.KeycloakAdmin;
import vn.gov.ra.security.Role;

/**
 * Keycloak's clients of relying systems: confidential, client credentials and nothing else. Every call may be repeated. A client that
 * people sign in with is never touched, whatever its name.
 */
@Dependent
class KeycloakClients {

    /** Scopes every client of the API has: subject, roles, and the portal as audience. */
    private static final List<String> ALWAYS = List.of("basic", "roles", "ra-api");

    private final KeycloakAdmin admin;

    @Inject
    KeycloakClients(KeycloakAdmin admin) {
        this.admin = admin;
    }

    /** @return the provider's id of the client; null where an ended system never had one */
    String agree(ClientPicture wanted) throws IOException, InterruptedException {
        KeycloakAdmin.Session session = admin.open();
        String id = find(wanted.clientId(), session);
        if (id == null) {
            if (!wanted.enabled()) {
                return null;
            }
            session.send("POST", "/clients", made(wanted), 201, 409);
            id = find(wanted.clientId(), session);
            if (id == null) {
                throw new IOException("Client " + wanted.clientId() + " was made but is not found");
            }
        }
        require(session.object("/clients/" + id), wanted);
        // Closed before all else, opened after all else: no token comes from a client that has not its role yet.
        if (!wanted.enabled()) {
            change(id, wanted, session);
        }
        giveAndTakeScopes(id, wanted.scopes(), session);
        giveRole(id, session);
        if (wanted.enabled()) {
            change(id, wanted, session);
        }
        return id;
    }

    private static String find(String clientId, KeycloakAdmin.Session session) throws IOException, InterruptedException {
        JsonArray found = session.list("/clients?clientId=" + KeycloakAdmin.encode(clientId));
        return found.isEmpty() ? null : found.getJsonObject(0).getString("id");
    }

    private static String made(ClientPicture wanted) {
        JsonArrayBuilder scopes = Json.createArrayBuilder();
        ALWAYS.forEach(scopes::add);
        wanted.scopes().forEach(scopes::add);
        JsonObjectBuilder client = Json.createObjectBuilder().add("clientId", wanted.clientId()).add("name", wanted.name()).add("protocol", "openid-connect").add("enabled", false)
                .add("publicClient", false).add("clientAuthenticatorType", "client-secret").add("serviceAccountsEnabled", true).add("standardFlowEnabled", false)
                .add("implicitFlowEnabled", false).add("directAccessGrantsEnabled", false).add("fullScopeAllowed", true)
                .add("defaultClientScopes", scopes).add("optionalClientScopes", Json.createArrayBuilder());
        return client.build().toString();
    }

    private static void require(JsonObject client, ClientPicture wanted) throws IOException {
        if (!client.getBoolean("serviceAccountsEnabled", false) || client.getBoolean("standardFlowEnabled", false) || client.getBoolean("publicClient", false)) {
            throw new IOException("Client " + wanted.clientId() + " is not one of client credentials alone");
        }
    }

    /** The whole client goes back, because the provider takes what is missing for empty. */
    private static void change(String id, ClientPicture wanted, KeycloakAdmin.Session session) throws IOException, InterruptedException {
        JsonObject client = session.object("/clients/" + id);
        JsonObjectBuilder changed = Json.createObjectBuilder(client).add("name", wanted.name()).add("enabled", wanted.enabled());
        if (wanted.secret() != null) {
            changed.add("secret", wanted.secret());
        }
        session.send("PUT", "/clients/" + id, changed.build().toString(), 204);
    }

    private static void giveAndTakeScopes(String id, List<String> wanted, KeycloakAdmin.Session session) throws IOException, InterruptedException {
        String held = "/clients/" + id + "/default-client-scopes";
        Map<String, String> has = byName(session.list(held));
        Map<String, String> all = byName(session.list("/client-scopes"));
        List<String> give = new ArrayList<>(ALWAYS);
        give.addAll(wanted);
        for (String scope : give) {
            if (!has.containsKey(scope)) {
                if (!all.containsKey(scope)) {
                    throw new IOException("The realm has no client scope " + scope);
                }
                session.send("PUT", held + "/" + all.get(scope), "", 204);
            }
        }
        for (String scope : RelyingRules.SCOPES) {
            if (has.containsKey(scope) && !wanted.contains(scope)) {
                session.send("DELETE", held + "/" + has.get(scope), null, 204);
            }
        }
    }

    private static Map<String, String> byName(JsonArray scopes) {
        return scopes.getValuesAs(JsonObject.class).stream().collect(Collectors.toMap(scope -> scope.getString("name"), scope -> scope.getString("id"), (one, two) -> one));
    }

    private static void giveRole(String id, KeycloakAdmin.Session session) throws IOException, InterruptedException {
        String account = session.object("/clients/" + id + "/service-account-user").getString("id");
        String mappings = "/users/" + account + "/role-mappings/realm";
        JsonArrayBuilder give = Json.createArrayBuilder();
        List<JsonObject> free = session.list(mappings + "/available").getValuesAs(JsonObject.class).stream()
                .filter(role -> Role.RELYING_SYSTEM.equals(role.getString("name"))).toList();
        if (!free.isEmpty()) {
            free.forEach(give::add);
            session.send("POST", mappings, give.build().toString(), 204);
        }
    }
}
