package vn.gov.ra.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.gov.ra.security.Role;

/** What is said to the provider's administration, against a server that only remembers; the real one is asked in the container tests. */
class KeycloakAccountsTest {

    private static final String ID = "0c9f2f6e-0000-7000-8000-000000000001";

    private final List<String> said = new ArrayList<>();
    private final Map<String, String> answers = new LinkedHashMap<>();
    private HttpServer server;
    private KeycloakAccounts keycloak;
    private boolean exists;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
        String base = "http://127.0.0.1:" + server.getAddress().getPort();
        keycloak = new KeycloakAccounts(new KeycloakConfig(base + "/admin/realms/ra", base + "/realms/ra", "ra-provisioning", "bí mật", false));
        answers.put("GET /admin/realms/ra/users/" + ID + "/role-mappings/realm", "[{\"id\":\"r1\",\"name\":\"OFFICER\"},{\"id\":\"r9\",\"name\":\"default-roles-ra\"}]");
        answers.put("GET /admin/realms/ra/users/" + ID + "/role-mappings/realm/available", "[{\"id\":\"r2\",\"name\":\"CLERK\"},{\"id\":\"r3\",\"name\":\"ADMIN\"}]");
        answers.put("GET /admin/realms/ra/users/" + ID, "{\"id\":\"" + ID + "\",\"username\":\"an.nguyen\",\"enabled\":true,\"attributes\":{\"agency_code\":[\"H16\"]}}");
    }

    @AfterEach
    void stop() {
        if (server != null) {
            server.stop(0);
        }
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
            if (asked.equals("POST /admin/realms/ra/users")) {
                status = exists ? 409 : 201;
                exists = true;
            } else if (asked.equals("GET /admin/realms/ra/users")) {
                text = exists ? "[{\"id\":\"" + ID + "\"}]" : "[]";
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

    private static AccountPicture picture(String subject, boolean enabled, String... roles) {
        return new AccountPicture(new UUID(0, 1), subject, "an.nguyen", "Nguyễn Văn An", "an.nguyen@daknong.gov.vn", enabled, "H16.40.01", Set.of(roles));
    }

    @Test
    void a_new_account_must_set_its_password_and_gets_only_its_roles() throws Exception {
        assertEquals(ID, keycloak.agree(picture(null, true, Role.CLERK)));

        String made = said.stream().filter(one -> one.startsWith("POST /admin/realms/ra/users {")).findFirst().orElseThrow();
        assertTrue(made.contains("\"requiredActions\":[\"UPDATE_PASSWORD\"]"), made);
        assertTrue(made.contains("\"firstName\":\"An\",\"lastName\":\"Nguyễn Văn\""), made);
        assertTrue(made.contains("\"agency_code\":[\"H16.40.01\"]"), made);
        assertTrue(said.contains("POST /admin/realms/ra/users/" + ID + "/role-mappings/realm [{\"id\":\"r2\",\"name\":\"CLERK\"}]"));
        assertTrue(said.contains("DELETE /admin/realms/ra/users/" + ID + "/role-mappings/realm [{\"id\":\"r1\",\"name\":\"OFFICER\"}]"), "the provider's own roles stay");
    }

    @Test
    void an_account_made_by_an_attempt_that_broke_off_is_taken_over() throws Exception {
        exists = true;

        assertEquals(ID, keycloak.agree(picture(null, true, Role.CLERK)));
        assertTrue(said.stream().noneMatch(one -> one.startsWith("POST /admin/realms/ra/users {")));
    }

    @Test
    void an_ended_account_is_disabled_loses_its_roles_and_its_sessions() throws Exception {
        exists = true;

        keycloak.agree(picture(ID, false));

        String put = said.stream().filter(one -> one.startsWith("PUT")).findFirst().orElseThrow();
        assertTrue(put.contains("\"enabled\":false") && put.contains("\"agency_code\":[\"H16\"]"), put);
        assertTrue(said.contains("POST /admin/realms/ra/users/" + ID + "/logout"));
    }

    @Test
    void an_ended_account_that_never_came_to_be_is_not_made() throws Exception {
        assertNull(keycloak.agree(picture(null, false)));
        assertEquals(1, said.size());
    }

    @Test
    void a_provider_that_fails_or_is_away_is_told_without_what_it_said() {
        exists = true;
        answers.put("GET /admin/realms/ra/users/" + ID, "");

        IOException failed = assertThrows(IOException.class, () -> keycloak.agree(picture(ID, true, Role.CLERK)));
        assertEquals("GET /admin/realms/ra/users/" + ID + " answered 500", failed.getMessage());

        server.stop(0);
        assertThrows(IOException.class, () -> keycloak.agree(picture(ID, true, Role.CLERK)));
    }
}
