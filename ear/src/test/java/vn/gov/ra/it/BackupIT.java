package vn.gov.ra.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import vn.gov.ra.demo.launch.DemoEnvironment;
import vn.gov.ra.it.support.Api;
import vn.gov.ra.it.support.Launcher;
import vn.gov.ra.it.support.Portal;

/** {@code ./portal backup} while clerks write, {@code ./portal restore} elsewhere, {@code verify-audit} of what came out. */
@Timeout(value = 10, unit = TimeUnit.MINUTES)
class BackupIT {

    @Test
    void a_copy_of_the_working_portal_holds_all_that_was_acknowledged_and_its_trail_is_whole() throws Exception {
        Path directory = Files.createTempDirectory(Portal.get().scratch(), "backup");
        Path backup = directory.resolve("copy");
        Path other = directory.resolve("home");
        ConcurrentLinkedQueue<String> acknowledged = new ConcurrentLinkedQueue<>();
        AtomicBoolean end = new AtomicBoolean();
        Thread clerk = new Thread(() -> write(acknowledged, end));
        clerk.start();
        Set<String> before;
        try {
            Instant patience = Instant.now().plusSeconds(120);
            while (acknowledged.size() < 10 && clerk.isAlive() && Instant.now().isBefore(patience)) {
                Thread.onSpinWait();
            }
            before = new HashSet<>(acknowledged);
            assertEquals(0, Launcher.run(Portal.get().environment().home(), "backup", backup.toString()));
        } finally {
            end.set(true);
            clerk.join();
        }
        assertTrue(before.size() >= 10 && acknowledged.size() > before.size(), "nobody was kept from work: " + before.size() + ", " + acknowledged.size());
        assertEquals(0, Launcher.run(other, "restore", backup.toString()));
        try (DemoEnvironment restored = DemoEnvironment.forTests(Path.of(System.getProperty("ra.root")), other, System.out).startDatabase()) {
            before.removeAll(dossiers(restored));
            assertEquals(Set.of(), before, "acknowledged before the backup and lost");
            assertEquals(0, restored.run("vn.gov.ra.audit.VerifyAuditMain"));
        }
    }

    @Test
    void a_restore_over_a_state_in_place_is_refused() {
        assertEquals(1, Launcher.run(Portal.get().environment().home(), "restore", Portal.get().scratch().toString()));
    }

    private static void write(ConcurrentLinkedQueue<String> acknowledged, AtomicBoolean end) {
        Api clerk = Api.as("vanthu.xa");
        while (!end.get()) {
            acknowledged.add(clerk.post("/api/v1/dossiers", Json.createObjectBuilder().add("form", "01").add("note", "trong lúc sao lưu")).expect(201).text("id"));
        }
    }

    private static Set<String> dossiers(DemoEnvironment restored) throws SQLException {
        Set<String> ids = new HashSet<>();
        try (Connection connection = DriverManager.getConnection(restored.database().url(), restored.database().owner(), restored.database().ownerPassword());
                Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery("select id from dossier")) {
            while (rows.next()) {
                ids.add(rows.getString(1));
            }
        }
        return ids;
    }
}
