package vn.gov.ra.demo.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {
    @TempDir
    private Path home;

    @Test
    void a_secret_is_made_once_and_kept() {
        String first = new Secrets(home).password("db-app");
        assertEquals(first, new Secrets(home).password("db-app"));
        assertNotEquals(first, new Secrets(home).password("db-owner"));
    }

    @Test
    void a_key_has_256_bits() {
        assertEquals(32, Base64.getDecoder().decode(new Secrets(home).key("key-personal")).length);
    }

    @Test
    void nobody_but_the_owner_may_read_them() throws Exception {
        new Secrets(home).key("key-audit");
        assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(home.resolve("secrets"))));
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(home.resolve("secrets/key-audit"))));
    }

    @Test
    void a_password_can_stand_in_sql_and_in_a_url_as_it_is() {
        assertTrue(new Secrets(home).password("db-keycloak").matches("[A-Za-z0-9_-]{43}"));
    }
}
