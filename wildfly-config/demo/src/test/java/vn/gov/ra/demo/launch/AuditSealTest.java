package vn.gov.ra.demo.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.gov.ra.audit.AuditChain;
import vn.gov.ra.audit.AuditMac;
import vn.gov.ra.audit.AuditRow;
import vn.gov.ra.audit.TrailCheck;
import vn.gov.ra.shared.Ids;

/** The sealer on a real database, as the portal's own account that can neither change nor delete a row. */
class AuditSealTest {

    private static final AuditMac MAC = new AuditMac("0123456789abcdef0123456789abcdef".getBytes(StandardCharsets.US_ASCII));
    private static final Instant NOON = Instant.parse("2026-03-02T05:00:00Z");

    private static final int ROWS = 60;

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
        connection = portal();
    }

    @AfterAll
    static void stop() throws SQLException {
        connection.close();
        environment.close();
    }

    @BeforeEach
    void empty() throws SQLException {
        try (Connection owner = owner(); Statement statement = owner.createStatement()) {
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
        try (Connection owner = owner(); Statement statement = owner.createStatement()) {
            statement.execute("alter table audit_seal drop constraint audit_seal_event_id_fkey");
            statement.execute("delete from audit_event");
        }
        write(NOON.plusSeconds(60));
        assertEquals(1, seal());
        assertEquals("1 2", links());
    }

    /** Five kinds, twenty times each, by somebody who owns the tables and knows everything but the key; each in a transaction that is taken back. */
    @Test
    void each_of_a_hundred_seeded_manipulations_of_the_tables_is_found() throws SQLException {
        for (int i = 0; i < ROWS; i++) {
            write(NOON.plusSeconds(i));
        }
        assertEquals(ROWS, seal());
        Random random = new Random(20260302);
        try (Connection owner = owner(); Statement statement = owner.createStatement()) {
            statement.execute("insert into audit_head (seq, mac, lodged_at) select seq, mac, now() from audit_seal where seq = " + ROWS);
            assertNull(TrailCheck.brokenAt(owner, MAC), "untouched");
            owner.setAutoCommit(false);
            for (int i = 0; i < 100; i++) {
                int at = 2 + random.nextInt(ROWS - 3);
                statement.execute("alter table audit_seal drop constraint if exists audit_seal_event_id_fkey, drop constraint audit_seal_event_id_key");
                manipulate(statement, i % 5, at, random.nextBoolean());
                Long found = TrailCheck.brokenAt(owner, MAC);
                assertTrue(found != null && found >= at - 1 && found <= at + 1, "manipulation " + i + " at " + at + " found at " + found);
                owner.rollback();
            }
            assertNull(TrailCheck.brokenAt(owner, MAC), "untouched again");
        }
    }

    private static void manipulate(Statement statement, int kind, int at, boolean withLink) throws SQLException {
        String event = "(select event_id from audit_seal where seq = " + at + ")";
        switch (kind) {
            case 0 -> statement.execute((withLink ? "update audit_event set actor = 'kẻ gian'" : "update audit_event set at = at + interval '1 second'") + " where id = " + event);
            case 1 -> {
                statement.execute("delete from audit_event where id = " + event);
                if (withLink) {
                    statement.execute("delete from audit_seal where seq = " + at);
                }
            }
            case 2 -> {
                statement.execute("insert into audit_event (id, at, actor, roles, action, object_type, object_id, mac)"
                        + " select gen_random_uuid(), at, 'kẻ gian', roles, action, object_type, object_id, mac from audit_event where id = " + event);
                statement.execute("update audit_seal set seq = -seq - 1 where seq >= " + at);
                statement.execute("update audit_seal set seq = -seq where seq < 0");
                statement.execute("insert into audit_seal (seq, event_id, prev_mac, mac, sealed_at) select " + at + ", (select id from audit_event where actor = 'kẻ gian'), prev_mac, mac, sealed_at"
                        + " from audit_seal where seq = " + (at + 1));
            }
            case 3 -> statement.execute("update audit_seal s set event_id = o.event_id from audit_seal o where s.seq in (" + at + ", " + (at + 1) + ") and o.seq = " + (2 * at + 1) + " - s.seq");
            default -> {
                statement.execute("delete from audit_event where id in (select event_id from audit_seal where seq >= " + at + ")");
                statement.execute("delete from audit_seal where seq >= " + at);
            }
        }
    }

    @Test
    void two_open_writers_wait_neither_for_each_other_nor_for_the_sealer() throws SQLException {
        try (Connection first = portal(); Connection second = portal(); Statement one = first.createStatement(); Statement two = second.createStatement();
                Statement sealing = connection.createStatement()) {
            for (Statement each : new Statement[] {one, two, sealing}) {
                each.execute("set lock_timeout = '200ms'");
            }
            connection.commit();
            insert(first, NOON);
            insert(second, NOON.plusSeconds(1));
            assertEquals(0, seal(), "neither is committed");
            insert(first, NOON.plusSeconds(2));
            second.commit();
            assertEquals(1, seal(), "the one that is");
            first.commit();
            assertEquals(2, seal());
            assertNull(TrailCheck.brokenAt(connection, MAC));
            sealing.execute("set lock_timeout = 0");
            connection.commit();
        }
    }

    private static Connection portal() throws SQLException {
        Connection portal = DriverManager.getConnection(environment.database().url(), environment.database().user(), environment.database().password());
        portal.setAutoCommit(false);
        return portal;
    }

    private static Connection owner() throws SQLException {
        return DriverManager.getConnection(environment.database().url(), environment.database().owner(), environment.database().ownerPassword());
    }

    private static int seal() throws SQLException {
        int sealed = new AuditChain(connection, MAC).seal(NOON);
        connection.commit();
        return sealed;
    }

    private static void write(Instant at) throws SQLException {
        insert(connection, at);
        connection.commit();
    }

    private static void insert(Connection writer, Instant at) throws SQLException {
        AuditRow row = new AuditRow(Ids.next(), at, "chuyenvien", null, null, "OFFICER", null, "line.claim", "line", UUID.randomUUID().toString(), null, "DONE", null, null, "{}");
        try (PreparedStatement insert = writer.prepareStatement("insert into audit_event (id, at, actor, roles, action, object_type, object_id, outcome, details, mac)"
                + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            Object[] values = {row.id(), Timestamp.from(row.at()), row.actor(), row.roles(), row.action(), row.objectType(), row.objectId(), row.outcome(), row.details(), MAC.ofRow(row)};
            for (int i = 0; i < values.length; i++) {
                insert.setObject(i + 1, values[i]);
            }
            insert.executeUpdate();
        }
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
