package vn.gov.ra.demo.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RealmFileTest {
    private static final Set<String> API_SCOPES = Set.of("status.read", "inventory.read", "dossier.write", "webhook.manage", "audit.read");
    @TempDir
    private Path home;
    private String text;
    private JsonObject realm;

    @BeforeEach
    void fill() throws Exception {
        realmOf(new Ports(18080, 18180, 18280, 15433, 19990)).writeTo(home.resolve("realm.json"));
        text = Files.readString(home.resolve("realm.json"));
        try (var reader = Json.createReader(Files.newInputStream(home.resolve("realm.json")))) {
            realm = reader.readObject();
        }
    }

    @Test
    void nothing_is_left_to_fill_in() {
        assertFalse(text.matches("(?s).*@[A-Z_]+@.*"), "a placeholder without a value");
    }

    @Test
    void roles_are_those_of_the_contract() {
        assertEquals(new TreeSet<>(Set.of("CLERK", "AGENCY_SIGNER", "OFFICER", "OFFICE_SIGNER", "STOREKEEPER", "OBSERVER", "ADMIN", "SUBSCRIBER", "RELYING_SYSTEM")),
                names(realm.getJsonObject("roles").getJsonArray("realm"), "name"));
    }

    @Test
    void every_persona_has_the_role_of_its_office_a_fixed_id_and_a_full_profile() {
        Map<String, String> roles = Map.ofEntries(Map.entry("vanthu.xa", "CLERK"), Map.entry("vanthu.so", "CLERK"), Map.entry("thutruong.xa", "AGENCY_SIGNER"),
                Map.entry("thutruong.so", "AGENCY_SIGNER"), Map.entry("chuyenvien", "OFFICER"), Map.entry("chuyenvien2", "OFFICER"),
                Map.entry("lanhdao", "OFFICE_SIGNER"), Map.entry("lanhdao2", "OFFICE_SIGNER"), Map.entry("thukho", "STOREKEEPER"),
                Map.entry("giamsat", "OBSERVER"), Map.entry("quantri", "ADMIN"), Map.entry("quantri2", "ADMIN"), Map.entry("thuebao.xa", "SUBSCRIBER"));
        for (Map.Entry<String, String> persona : roles.entrySet()) {
            JsonObject user = find("users", "username", persona.getKey());
            assertEquals(List.of(persona.getValue(), "default-roles-ra"), strings(user.getJsonArray("realmRoles")), persona.getKey());
            assertTrue(user.getString("id").matches("00000000-0000-7000-8000-0000000000\\d\\d"), user.getString("id"));
            for (String field : List.of("firstName", "lastName", "email")) assertFalse(user.getString(field).isBlank(), persona.getKey() + " " + field);
        }
        assertEquals("00000000-0000-7000-8000-000000000001", find("users", "username", "vanthu.xa").getString("id"));
        assertEquals("00000000-0000-7000-8000-000000000012", find("users", "username", "thuebao.xa").getString("id"));
    }

    @Test
    void every_scope_of_the_api_is_a_default_of_the_command_line_and_stands_in_the_token() {
        assertTrue(strings(find("clients", "clientId", "ra-cli").getJsonArray("defaultClientScopes")).containsAll(API_SCOPES));
        assertTrue(strings(find("clients", "clientId", "ioffice-demo").getJsonArray("defaultClientScopes"))
                .containsAll(Set.of("status.read", "inventory.read", "dossier.write")));
        for (String scope : API_SCOPES)
            assertEquals("true", find("clientScopes", "name", scope).getJsonObject("attributes").getString("include.in.token.scope"), scope);
    }

    @Test
    void tokens_keep_their_subject_and_carry_the_audience_of_the_portal() {
        for (String client : List.of("ra-portal", "ra-cli", "ioffice-demo"))
            assertTrue(strings(find("clients", "clientId", client).getJsonArray("defaultClientScopes")).containsAll(Set.of("basic", "ra-api", "roles")), client);
        assertTrue(find("clientScopes", "name", "basic").toString().contains("oidc-sub-mapper"));
        assertTrue(find("clientScopes", "name", "ra-api").toString().contains("\"included.client.audience\":\"ra-portal\""));
    }

    @Test
    void sign_in_returns_to_both_names_of_the_machine_at_the_port_of_this_start() {
        assertEquals(List.of("http://127.0.0.1:18080/*", "http://localhost:18080/*"), strings(find("clients", "clientId", "ra-portal").getJsonArray("redirectUris")));
    }

    @Test
    void nobody_registers_and_guessing_is_slowed() {
        assertFalse(realm.getBoolean("registrationAllowed"));
        assertTrue(realm.getBoolean("bruteForceProtected"));
        assertEquals(900, realm.getInt("accessTokenLifespan"));
        assertEquals(8 * 3600, realm.getInt("ssoSessionIdleTimeout"));
    }

    @Test
    void another_port_is_the_same_realm_and_another_secret_is_not() throws Exception {
        String sha256 = realmOf(new Ports(1, 2, 3, 4, 5)).sha256();
        assertEquals(sha256, realmOf(new Ports(6, 7, 8, 9, 10)).sha256());
        Files.writeString(home.resolve("secrets/oidc-secret"), "another");
        assertNotEquals(sha256, realmOf(new Ports(1, 2, 3, 4, 5)).sha256());
    }

    private RealmFile realmOf(Ports ports) {
        return RealmFile.of(new Settings(home, home, ports, home, Map.of()), new Secrets(home));
    }

    private JsonObject find(String list, String key, String value) {
        return realm.getJsonArray(list).stream().map(JsonValue::asJsonObject).filter(item -> item.getString(key).equals(value)).findFirst().orElseThrow();
    }

    private static TreeSet<String> names(JsonArray list, String key) {
        return list.stream().map(item -> item.asJsonObject().getString(key)).collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> strings(JsonArray list) {
        return list.getValuesAs(JsonString.class).stream().map(JsonString::getString).toList();
    }
}
