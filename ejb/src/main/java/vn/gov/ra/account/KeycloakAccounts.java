package vn.gov.ra.account;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;

/**
 * Keycloak's accounts through its administration (REST): makes, enables, disables and gives realm roles. Every call may be repeated.
 * A password is never seen here: the account is made with the duty to set one.
 */
@Dependent
class KeycloakAccounts {

    private static final Set<String> OURS = allRoles();
    private static final String PASSWORD = "UPDATE_PASSWORD";
    /** Only where the provider can send mail; without, the user could never do it. */
    private static final String E_MAIL = "VERIFY_EMAIL";

    private final KeycloakAdmin admin;

    @Inject
    KeycloakAccounts(KeycloakAdmin admin) {
        this.admin = admin;
    }

    /**
     * Makes the provider's account what the picture says.
     *
     * @return the provider's id of the account; null where an ended account never came to be
     */
    String agree(AccountPicture wanted) throws IOException, InterruptedException {
        KeycloakAdmin.Session session = admin.open();
        String subject = wanted.subject() != null ? wanted.subject() : find(wanted.username(), session);
        if (subject == null) {
            if (!wanted.enabled()) {
                return null;
            }
            create(wanted, session);
            subject = find(wanted.username(), session);
            if (subject == null) {
                throw new IOException("Account " + wanted.username() + " was made but is not found");
            }
            if (admin.mail()) {
                invite(subject, session);
            }
        } else {
            enable(subject, wanted.enabled(), session);
        }
        giveAndTakeRoles(subject, wanted.roles(), session);
        if (!wanted.enabled()) {
            session.send("POST", "/users/" + subject + "/logout", "", 204);
        }
        return subject;
    }

    /** Takes the account away from the provider, with the name and the address kept there; only of an account that has ended. */
    void forget(AccountPicture ended) throws IOException, InterruptedException {
        if (ended.enabled()) {
            throw new IOException("Account " + ended.username() + " has not ended");
        }
        KeycloakAdmin.Session session = admin.open();
        String subject = ended.subject() != null ? ended.subject() : find(ended.username(), session);
        if (subject != null) {
            session.send("DELETE", "/users/" + subject, "", 204, 404);
        }
    }

    /** The whole account goes back, because the provider takes what is missing for empty. */
    private void enable(String subject, boolean enabled, KeycloakAdmin.Session session) throws IOException, InterruptedException {
        JsonObject account = session.object("/users/" + subject);
        if (account.getBoolean("enabled", false) != enabled) {
            session.send("PUT", "/users/" + subject, Json.createObjectBuilder(account).add("enabled", enabled).build().toString(), 204);
        }
    }

    private void create(AccountPicture wanted, KeycloakAdmin.Session session) throws IOException, InterruptedException {
        JsonObjectBuilder user = Json.createObjectBuilder().add("username", wanted.username()).add("email", wanted.email()).add("enabled", true)
                .add("firstName", wanted.givenName()).add("lastName", wanted.familyName())
                .add("requiredActions", admin.mail() ? Json.createArrayBuilder().add(PASSWORD).add(E_MAIL) : Json.createArrayBuilder().add(PASSWORD));
        if (wanted.agencyCode() != null) {
            user.add("attributes", Json.createObjectBuilder().add("agency_code", Json.createArrayBuilder().add(wanted.agencyCode())));
        }
        session.send("POST", "/users", user.build().toString(), 201, 409);
    }

    private void invite(String subject, KeycloakAdmin.Session session) throws IOException, InterruptedException {
        session.send("PUT", "/users/" + subject + "/execute-actions-email?client_id=ra-portal",
                Json.createArrayBuilder().add(PASSWORD).add(E_MAIL).build().toString(), 204);
    }

    private String find(String username, KeycloakAdmin.Session session) throws IOException, InterruptedException {
        JsonArray found = session.list("/users?exact=true&username=" + KeycloakAdmin.encode(username));
        return found.isEmpty() ? null : found.getJsonObject(0).getString("id");
    }

    private void giveAndTakeRoles(String subject, Set<String> wanted, KeycloakAdmin.Session session) throws IOException, InterruptedException {
        String mappings = "/users/" + subject + "/role-mappings/realm";
        JsonArray held = session.list(mappings);
        JsonArray free = session.list(mappings + "/available");
        Set<String> surplus = new HashSet<>(OURS);
        surplus.removeAll(wanted);
        JsonArray take = named(held, surplus);
        JsonArray give = named(free, wanted);
        if (!take.isEmpty()) {
            session.send("DELETE", mappings, take.toString(), 204);
        }
        if (!give.isEmpty()) {
            session.send("POST", mappings, give.toString(), 204);
        }
    }

    private static JsonArray named(JsonArray roles, Set<String> names) {
        JsonArrayBuilder some = Json.createArrayBuilder();
        roles.getValuesAs(JsonObject.class).stream().filter(role -> names.contains(role.getString("name"))).forEach(some::add);
        return some.build();
    }

    private static Set<String> allRoles() {
        Set<String> all = new HashSet<>(RoleRules.AGENCY);
        all.addAll(RoleRules.OFFICE);
        return Set.copyOf(all);
    }
}
