package vn.gov.ra.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.gov.ra.security.Role;

/** What is said to the provider's administration, against a server that only remembers; the real one is asked in the container tests. */
class KeycloakAccountsTest {

    private static final String ID = "0c9f2f6e-0000-7000-8000-000000000001";

    private KeycloakStub provider;
    private KeycloakAccounts keycloak;

    @BeforeEach
    void start() {
        provider = new KeycloakStub("users", ID);
        keycloak = new KeycloakAccounts(provider.admin());
        provider.answers.put("GET /admin/realms/ra/users/" + ID + "/role-mappings/realm", "[{\"id\":\"r1\",\"name\":\"OFFICER\"},{\"id\":\"r9\",\"name\":\"default-roles-ra\"}]");
        provider.answers.put("GET /admin/realms/ra/users/" + ID + "/role-mappings/realm/available", "[{\"id\":\"r2\",\"name\":\"CLERK\"},{\"id\":\"r3\",\"name\":\"ADMIN\"}]");
        provider.answers.put("GET /admin/realms/ra/users/" + ID, "{\"id\":\"" + ID + "\",\"username\":\"an.nguyen\",\"enabled\":true,\"attributes\":{\"agency_code\":[\"H16\"]}}");
    }

    @AfterEach
    void stop() {
        provider.close();
    }

    private static AccountPicture picture(String subject, boolean enabled, String... roles) {
        return new AccountPicture(new UUID(0, 1), subject, "an.nguyen", "Nguyễn Văn An", "an.nguyen@daknong.gov.vn", enabled, "H16.40.01", Set.of(roles));
    }

    @Test
    void a_new_account_must_set_its_password_and_gets_only_its_roles() throws Exception {
        assertEquals(ID, keycloak.agree(picture(null, true, Role.CLERK)));

        String made = provider.said.stream().filter(one -> one.startsWith("POST /admin/realms/ra/users {")).findFirst().orElseThrow();
        assertTrue(made.contains("\"requiredActions\":[\"UPDATE_PASSWORD\"]"), made);
        assertTrue(made.contains("\"firstName\":\"An\",\"lastName\":\"Nguyễn Văn\""), made);
        assertTrue(made.contains("\"agency_code\":[\"H16.40.01\"]"), made);
        assertTrue(provider.said.contains("POST /admin/realms/ra/users/" + ID + "/role-mappings/realm [{\"id\":\"r2\",\"name\":\"CLERK\"}]"));
        assertTrue(provider.said.contains("DELETE /admin/realms/ra/users/" + ID + "/role-mappings/realm [{\"id\":\"r1\",\"name\":\"OFFICER\"}]"), "the provider's own roles stay");
    }

    @Test
    void an_account_made_by_an_attempt_that_broke_off_is_taken_over() throws Exception {
        provider.exists = true;

        assertEquals(ID, keycloak.agree(picture(null, true, Role.CLERK)));
        assertTrue(provider.said.stream().noneMatch(one -> one.startsWith("POST /admin/realms/ra/users {")));
    }

    @Test
    void an_ended_account_is_disabled_loses_its_roles_and_its_sessions() throws Exception {
        provider.exists = true;

        keycloak.agree(picture(ID, false));

        String put = provider.said.stream().filter(one -> one.startsWith("PUT")).findFirst().orElseThrow();
        assertTrue(put.contains("\"enabled\":false") && put.contains("\"agency_code\":[\"H16\"]"), put);
        assertTrue(provider.said.contains("POST /admin/realms/ra/users/" + ID + "/logout"));
    }

    @Test
    void an_ended_account_that_never_came_to_be_is_not_made() throws Exception {
        assertNull(keycloak.agree(picture(null, false)));
        assertEquals(1, provider.said.size());
    }

    @Test
    void only_an_ended_account_is_forgotten_and_one_that_is_gone_is_no_fault() throws Exception {
        provider.exists = true;
        assertThrows(IOException.class, () -> keycloak.forget(picture(ID, true)));
        assertTrue(provider.said.isEmpty(), "nothing is asked for somebody who may sign in");

        keycloak.forget(picture(null, false));
        assertTrue(provider.said.contains("DELETE /admin/realms/ra/users/" + ID), provider.said::toString);

        provider.exists = false;
        provider.said.clear();
        keycloak.forget(picture(null, false));
        assertTrue(provider.said.stream().noneMatch(one -> one.startsWith("DELETE")), provider.said::toString);
    }

    @Test
    void a_provider_that_fails_or_is_away_is_told_without_what_it_said() {
        provider.exists = true;
        provider.answers.put("GET /admin/realms/ra/users/" + ID, "");

        IOException failed = assertThrows(IOException.class, () -> keycloak.agree(picture(ID, true, Role.CLERK)));
        assertEquals("GET /admin/realms/ra/users/" + ID + " answered 500", failed.getMessage());

        provider.close();
        assertThrows(IOException.class, () -> keycloak.agree(picture(ID, true, Role.CLERK)));
    }
}
