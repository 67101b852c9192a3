package vn.gov.ra.demo.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.gov.ra.audit.AuditChain;
import vn.gov.ra.audit.AuditMac;
import vn.gov.ra.audit.AuditRow;
import vn.gov.ra.shared.Ids;

/** The sealer on a real database, as the portal's own account that can neither change nor delete a row. */
class AuditSealTest {

    private static final AuditMac MAC = new AuditMac("0123456789abcdef0123456789abcdef".getBytes(StandardCharsets.US_ASCII));
    private static final Instant NOON = Instant.parse("2026-03-02T05:00:00Z");

    @TempDir
    private static Path directory;
    private static DemoEnvironment environment;
    private static Connection connection;

    @BeforeAll
    static void start() throws SQLException {
        Map<String, String> env = new HashMap<>(System.getenv());
        env.remove("RA_DB_URL");
        environment = new DemoEnvironment(new Settings(directory, directory, Ports.free(), directory, env), new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8));
        environment.startDatabase();
        connection = DriverManager.getConnection(environment.database().url(), environment.database().user(), environment.database().password());
        connection.setAutoCommit(false);
    }

    @AfterAll
    static void stop() throws SQLException {
        connection.close();
        environment.close();
    }

    @BeforeEach
    void empty() throws SQLException {
        try (Connection owner = DriverManager.getConnection(environment.database().url(), environment.database().owner(), environment.database().ownerPassword());
                Statement statement = owner.createStatement()) {
            statement.execute("truncate audit_seal, audit_head, audit_event");
        }
    }

    @Test
    void a_row_that_commits_after_younger_ones_were_sealed_is_sealed_next() throws SQLException {
        write(NOON);
        assertEquals(1, seal());
        write(NOON.minus(Duration.ofMinutes(20)));
        assertEquals(1, seal());
        assertEquals(0, seal());
        assertEquals("1 2", links());
    }

    @Test
    void a_row_of_a_clock_that_was_put_back_waits_for_the_daily_look_at_everything() throws SQLException {
        write(NOON);
        assertEquals(1, seal());
        write(NOON.minus(Duration.ofHours(7)));
        assertEquals(0, seal());
        assertEquals(1, new AuditChain(connection, MAC).sealOverlooked(NOON));
        connection.commit();
        assertEquals("1 2", links());
    }

    @Test
    void after_a_long_stop_everything_that_waits_is_sealed_oldest_first() throws SQLException {
        write(NOON);
        assertEquals(1, seal());
        for (int day = 30; day > 0; day--) {
            write(NOON.plus(Duration.ofDays(day)));
        }
        assertEquals(30, seal());
        assertEquals("0", value("select count(*) from audit_seal s join audit_event e on e.id = s.event_id join audit_seal n on n.seq = s.seq + 1"
                + " join audit_event f on f.id = n.event_id where f.at < e.at"));
    }

    @Test
    void a_row_that_somebody_took_away_neither_stops_the_sealer_nor_starts_a_second_chain() throws SQLException {
        write(NOON);
        assertEquals(1, seal());
        try (Connection owner = DriverManager.getConnection(environment.database().url(), environment.database().owner(), environment.database().ownerPassword());
                Statement statement = owner.createStatement()) {
            statement.execute("alter table audit_seal drop constraint audit_seal_event_id_fkey");
            statement.execute("delete from audit_event");
        }
        write(NOON.plusSeconds(60));
        assertEquals(1, seal());
        assertEquals("1 2", links());
    }

    private static int seal() throws SQLException {
        int sealed = new AuditChain(connection, MAC).seal(NOON);
        connection.commit();
        return sealed;
    }

    private static void write(Instant at) throws SQLException {
        AuditRow row = new AuditRow(Ids.next(), at, "chuyenvien", null, null, "OFFICER", null, "line.claim", "line", UUID.randomUUID().toString(), null, "DONE", null, null, "{}");
        try (PreparedStatement insert = connection.prepareStatement("insert into audit_event (id, at, actor, roles, action, object_type, object_id, outcome, details, mac)"
                + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            Object[] values = {row.id(), Timestamp.from(row.at()), row.actor(), row.roles(), row.action(), row.objectType(), row.objectId(), row.outcome(), row.details(), MAC.ofRow(row)};
            for (int i = 0; i < values.length; i++) {
                insert.setObject(i + 1, values[i]);
            }
            insert.executeUpdate();
        }
        connection.commit();
    }

    private static String links() throws SQLException {
        return value("select string_agg(seq::text, ' ' order by seq) from audit_seal");
    }

    private static String value(String sql) throws SQLException {
        try (Statement statement = connection.createStatement(); ResultSet found = statement.executeQuery(sql)) {
            found.next();
            String value = found.getString(1);
            connection.commit();
            return value;
        }
    }
}
