package vn.gov.ra.relying;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.gov.ra.account.KeycloakStub;

/** What is said to the provider's administration about clients, against a server that only remembers. */
class KeycloakClientsTest {

    private static final String CLIENT = "/admin/realms/ra/clients/c1";
    private static final String SERVICE = "{\"id\":\"c1\",\"clientId\":\"mot-cua\",\"enabled\":true,\"serviceAccountsEnabled\":true,\"standardFlowEnabled\":false,"
            + "\"publicClient\":false,\"attributes\":{\"kept\":\"yes\"}}";

    private KeycloakStub provider;
    private KeycloakClients keycloak;

    @BeforeEach
    void start() {
        provider = new KeycloakStub("clients", "c1");
        keycloak = new KeycloakClients(provider.admin());
        provider.answers.put("GET " + CLIENT, SERVICE);
        provider.answers.put("GET " + CLIENT + "/default-client-scopes", "[{\"id\":\"s1\",\"name\":\"basic\"},{\"id\":\"s2\",\"name\":\"dossier.write\"},{\"id\":\"s9\",\"name\":\"acr\"}]");
        provider.answers.put("GET /admin/realms/ra/client-scopes", "[{\"id\":\"s1\",\"name\":\"basic\"},{\"id\":\"s2\",\"name\":\"dossier.write\"},{\"id\":\"s3\",\"name\":\"status.read\"},"
                + "{\"id\":\"s4\",\"name\":\"roles\"},{\"id\":\"s5\",\"name\":\"ra-api\"}]");
        provider.answers.put("GET " + CLIENT + "/service-account-user", "{\"id\":\"u1\"}");
        provider.answers.put("GET /admin/realms/ra/users/u1/role-mappings/realm/available", "[{\"id\":\"r1\",\"name\":\"RELYING_SYSTEM\"},{\"id\":\"r2\",\"name\":\"ADMIN\"}]");
    }

    @AfterEach
    void stop() {
        provider.close();
    }

    private static ClientPicture picture(boolean enabled, String secret) {
        return new ClientPicture(new UUID(1, 1), null, "mot-cua", "Một cửa điện tử", enabled, List.of("status.read"), secret, null);
    }

    private String only(String begin) {
        List<String> found = provider.said.stream().filter(one -> one.startsWith(begin)).toList();
        assertEquals(1, found.size(), begin + " in " + provider.said);
        return found.get(0);
    }

    @Test
    void a_new_client_has_client_credentials_and_nothing_else() throws Exception {
        assertEquals("c1", keycloak.agree(picture(true, "khoá")));

        String made = only("POST /admin/realms/ra/clients ");
        assertTrue(made.contains("\"serviceAccountsEnabled\":true") && made.contains("\"standardFlowEnabled\":false") && made.contains("\"publicClient\":false")
                && made.contains("\"directAccessGrantsEnabled\":false") && made.contains("\"enabled\":false"), made);
        assertEquals("POST /admin/realms/ra/users/u1/role-mappings/realm [{\"id\":\"r1\",\"name\":\"RELYING_SYSTEM\"}]", only("POST /admin/realms/ra/users"));
        String opened = provider.said.get(provider.said.size() - 1);
        assertTrue(opened.startsWith("PUT " + CLIENT + " ") && opened.contains("\"enabled\":true") && opened.contains("\"secret\":\"khoá\""),
                "it opens last of all, with its role: " + opened);
    }

    @Test
    void a_present_client_is_given_and_loses_scopes_and_keeps_what_is_not_ours() throws Exception {
        provider.exists = true;

        keycloak.agree(picture(true, null));

        assertEquals(List.of("PUT " + CLIENT + "/default-client-scopes/s4", "PUT " + CLIENT + "/default-client-scopes/s5", "PUT " + CLIENT + "/default-client-scopes/s3",
                "DELETE " + CLIENT + "/default-client-scopes/s2"), provider.said.stream().filter(one -> one.contains("default-client-scopes/")).toList());
        String put = only("PUT " + CLIENT + " ");
        assertTrue(put.contains("\"kept\":\"yes\""), put);
        assertFalse(put.contains("secret"), "without a new secret the present one stays");
    }

    @Test
    void a_disabled_system_is_disabled_there_and_one_that_never_was_is_not_made() throws Exception {
        assertNull(keycloak.agree(picture(false, null)));
        provider.exists = true;
        keycloak.agree(picture(false, null));

        assertTrue(only("PUT " + CLIENT + " ").contains("\"enabled\":false"));
    }

    @Test
    void a_client_that_people_sign_in_with_is_never_touched() {
        provider.exists = true;
        provider.answers.put("GET " + CLIENT, SERVICE.replace("\"standardFlowEnabled\":false", "\"standardFlowEnabled\":true"));

        assertThrows(IOException.class, () -> keycloak.agree(picture(true, "khoá")));

        assertTrue(provider.said.stream().allMatch(one -> one.startsWith("GET ")), provider.said.toString());
    }

    @Test
    void a_realm_without_the_scope_is_told_and_not_passed_over() {
        provider.exists = true;
        provider.answers.put("GET /admin/realms/ra/client-scopes", "[]");

        assertThrows(IOException.class, () -> keycloak.agree(picture(true, null)));
    }
}
