package vn.gov.ra.demo.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The rehearsal: a backup is taken while rows are written, put into another directory and compared. */
class BackupTest {
    private static final PrintStream QUIET = new PrintStream(OutputStream.nullOutputStream());
    @TempDir
    private static Path binaries;
    @TempDir
    private Path directory;

    @BeforeAll
    static void unpack() {
        PostgresBinaries.in(binaries);
    }

    @Test
    void a_backup_under_load_restores_every_row_committed_before_it_and_no_half_pair() throws Exception {
        Path backup = directory.resolve("backup");
        try (DemoEnvironment original = in(directory.resolve("home")).startDatabase()) {
            original.secrets().key("key-audit");
            Files.createDirectories(original.demoDirectory());
            Files.writeString(original.demoDirectory().resolve("ca.state"), "g2");
            run(original, "create table pair (n bigint primary key, half text not null)");
            AtomicLong committed = new AtomicLong();
            AtomicBoolean end = new AtomicBoolean();
            Thread writer = new Thread(() -> write(original, committed, end));
            writer.start();
            waitFor(committed, 200);
            long before = committed.get();
            new BackupMain(original).run(List.of(backup.toString()));
            end.set(true);
            writer.join();
            assertTrue(committed.get() > before, "the writer was not stopped by the backup");

            new RestoreMain(in(directory.resolve("other"))).run(List.of(backup.toString()));
            try (DemoEnvironment restored = in(directory.resolve("other")).startDatabase()) {
                long pairs = number(restored, "select count(*) / 2 from pair");
                assertTrue(pairs >= before, pairs + " of at least " + before);
                assertEquals(0, number(restored, "select count(*) from (select n / 2 from pair group by n / 2 having count(*) <> 2) torn"));
                assertEquals(original.secrets().key("key-audit"), restored.secrets().key("key-audit"));
                assertEquals("g2", Files.readString(restored.demoDirectory().resolve("ca.state")));
                run(restored, "insert into pair values (-1, 'the restored database can be written')");
            }
        }
    }

    @Test
    void a_directory_in_use_an_unfinished_backup_and_a_filled_target_are_refused() throws Exception {
        Path backup = directory.resolve("backup");
        try (DemoEnvironment environment = in(directory.resolve("home"))) {
            assertThrows(LaunchFailure.class, () -> new BackupMain(environment).run(List.of(backup.toString())), "nothing runs");
            environment.startDatabase();
            assertThrows(LaunchFailure.class, () -> new RestoreMain(environment).run(List.of(backup.toString())), "not a backup");
            new BackupMain(environment).run(List.of(backup.toString()));
            assertThrows(LaunchFailure.class, () -> new BackupMain(environment).run(List.of(backup.toString())), "not empty");
            assertThrows(LaunchFailure.class, () -> new RestoreMain(environment).run(List.of(backup.toString())), "running");
            environment.stop();
            assertThrows(LaunchFailure.class, () -> new RestoreMain(environment).run(List.of(backup.toString())), "a database is there");
        }
    }

    @Test
    void a_killed_database_comes_back_with_what_it_had_committed() throws Exception {
        try (DemoEnvironment environment = in(directory.resolve("home")).startDatabase()) {
            run(environment, "create table kept (n int)");
            run(environment, "insert into kept values (1)");
            environment.postgres().process().orElseThrow().destroyForcibly();

            environment.startDatabase();

            assertEquals(1, number(environment, "select count(*) from kept"));
        }
    }

    @Test
    void the_application_may_not_change_the_schema() {
        try (DemoEnvironment environment = in(directory.resolve("home")).startDatabase()) {
            SQLException refusal = assertThrows(SQLException.class, () -> {
                try (Connection connection = DriverManager.getConnection(environment.database().url(), environment.database().user(), environment.database().password());
                     Statement statement = connection.createStatement()) {
                    statement.execute("create table mine (n int)");
                }
            });
            assertEquals("42501", refusal.getSQLState());
        }
    }

    /** Each directory gets the binaries of the first one, linked: unpacking them takes seconds. */
    private static DemoEnvironment in(Path home) {
        Path unpacked = home.resolve("pgsql");
        if (!Files.exists(unpacked)) FileTree.link(binaries.resolve("pgsql"), unpacked);
        Map<String, String> env = new HashMap<>(System.getenv());
        env.remove("RA_DB_URL");
        return new DemoEnvironment(new Settings(home, home, Ports.free(), home, env), QUIET);
    }

    private static void write(DemoEnvironment environment, AtomicLong committed, AtomicBoolean end) {
        try (Connection connection = owner(environment); Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            for (long n = 0; !end.get(); n++) {
                statement.execute("insert into pair values (" + 2 * n + ", repeat('x', 500))");
                statement.execute("insert into pair values (" + (2 * n + 1) + ", repeat('y', 500))");
                connection.commit();
                committed.set(n + 1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void waitFor(AtomicLong committed, long pairs) {
        while (committed.get() < pairs) Thread.onSpinWait();
    }

    private static void run(DemoEnvironment environment, String sql) throws SQLException {
        try (Connection connection = owner(environment); Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static long number(DemoEnvironment environment, String sql) throws SQLException {
        try (Connection connection = owner(environment); Statement statement = connection.createStatement(); ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }

    private static Connection owner(DemoEnvironment environment) throws SQLException {
        return DriverManager.getConnection(environment.database().url(), environment.database().owner(), environment.database().ownerPassword());
    }
}
