package vn.gov.ra.demo.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/**
 * The demo's own PostgreSQL cluster below {@code postgres/}, as safe as a production one: every commit reaches the disk, and the
 * write-ahead log is archived from the first backup on ({@link BackupMain}).
 */
final class PostgresPart extends Part {
    private static final String SUPERUSER = "postgres";
    private static final String WRONG_PASSWORD = "28P01";
    private final Secrets secrets;

    PostgresPart(Settings settings, Secrets secrets) {
        super("postgres", settings, Duration.ofSeconds(120));   // crash recovery after a SIGKILL may take a while
        this.secrets = secrets;
    }

    static Path data(Settings settings) {
        return settings.home().resolve("postgres");
    }

    /** Where finished segments of the write-ahead log go while the file {@code enabled} lies there. */
    static Path archive(Settings settings) {
        return settings.home().resolve("wal-archive");
    }

    @Override
    int port() {
        return settings.ports().database();
    }

    @Override
    void launch() {
        PostgresBinaries.requireUsable(settings.log("postgres-setup"));
        PostgresBinaries binaries = PostgresBinaries.in(settings.home());
        Path data = data(settings);
        if (!Files.exists(data.resolve("ra.ready"))) {
            FileTree.remove(data);   // left by an initdb that was cut off
            Spawn.tool("initdb", binaries.command("initdb", "-D", data.toString(), "-U", SUPERUSER, "-E", "UTF8",
                    "--locale=C", "--locale-provider=icu", "--icu-locale=vi", "--auth=scram-sha-256",
                    "--pwfile=" + secrets.passwordFile("db-superuser"), "--data-checksums"), Map.of("TZ", "UTC"), settings.log("postgres-setup"));
        }
        configure(data);
        PostmasterLock lock = new PostmasterLock(data);
        lock.holder().ifPresentOrElse(
                process -> settings.pid(name()).write(process, port()),
                () -> {
                    lock.clear();
                    started(Spawn.detached(binaries.command("postgres", "-D", data.toString()), Map.of("TZ", "UTC"), settings.log(name()), data));
                });
    }

    /** A server that still replays its log answers readers already; it is ready when it can be written. */
    @Override
    boolean ready() {
        try (Connection connection = superuser("postgres"); Statement statement = connection.createStatement();
             ResultSet row = statement.executeQuery("select pg_is_in_recovery()")) {
            row.next();
            return !row.getBoolean(1);
        } catch (SQLException e) {
            if (WRONG_PASSWORD.equals(e.getSQLState()))
                throw new LaunchFailure("Port " + port() + " is another PostgreSQL, or its password in " + settings.home().resolve("secrets") + " was changed.", e);
            return false;   // not listening yet, or still recovering
        }
    }

    /** Roles and databases, with the passwords of today's secrets. */
    void prepare() {
        try (Connection connection = superuser("postgres"); Statement statement = connection.createStatement()) {
            role(statement, "ra_owner", secrets.password("db-owner"));
            role(statement, "ra_app", secrets.password("db-app"));
            role(statement, "ra_keycloak", secrets.password("db-keycloak"));
            database(statement, "ra", "ra_owner");
            database(statement, "keycloak", "ra_keycloak");
            Files.writeString(data(settings).resolve("ra.ready"), "");
        } catch (SQLException e) {
            throw new LaunchFailure("Cannot prepare the database: " + e.getMessage(), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The portal's database, with what is open on it; {@link #prepare()} makes an empty one. */
    void dropPortalDatabase() {
        try (Connection connection = superuser("postgres"); Statement statement = connection.createStatement()) {
            statement.execute("drop database if exists ra with (force)");
        } catch (SQLException e) {
            throw new LaunchFailure("Cannot drop the database: " + e.getMessage(), e);
        }
    }

    Connection superuser(String database) throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("user", SUPERUSER);
        properties.setProperty("password", secrets.password("db-superuser"));
        properties.setProperty("connectTimeout", "5");
        return DriverManager.getConnection("jdbc:postgresql://" + Settings.LOOPBACK + ":" + port() + "/" + database, properties);
    }

    /** SIGINT is PostgreSQL's fast shutdown: sessions are ended, everything is written. */
    @Override
    void askToEnd(ProcessHandle process) {
        Spawn.tool("kill", List.of("kill", "-INT", Long.toString(process.pid())), Map.of(), settings.log("postgres-setup"));
    }

    private void configure(Path data) {
        Path archive = archive(settings);
        String settings = """
                # Written by the launcher at every start; change it there.
                listen_addresses = '127.0.0.1'
                port = %d
                unix_socket_directories = ''
                max_connections = 120
                shared_buffers = 256MB
                effective_cache_size = 1GB
                work_mem = 8MB
                maintenance_work_mem = 128MB
                fsync = on
                synchronous_commit = on
                full_page_writes = on
                wal_level = replica
                max_wal_size = 1GB
                archive_mode = on
                archive_command = 'if test -f "%s/enabled" && test ! -f "%s/%%f"; then cp "%%p" "%s/%%f.part" && mv "%s/%%f.part" "%s/%%f"; fi'
                timezone = 'UTC'
                log_timezone = 'UTC'
                log_line_prefix = '%%m [%%p] %%u@%%d '
                lc_messages = 'C'
                """.formatted(port(), archive, archive, archive, archive, archive);
        try {
            Files.createDirectories(archive);
            Files.writeString(data.resolve("ra.conf"), settings);
            Path main = data.resolve("postgresql.conf");
            String include = "include = 'ra.conf'";
            if (!Files.readString(main).contains(include)) Files.writeString(main, Files.readString(main) + "\n" + include + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void role(Statement statement, String name, String password) throws SQLException {
        boolean exists = exists(statement, "select 1 from pg_roles where rolname = '" + name + "'");
        statement.execute((exists ? "alter role " : "create role ") + name + " login nosuperuser nocreatedb nocreaterole password '" + password + "'");
    }

    private static void database(Statement statement, String name, String owner) throws SQLException {
        if (exists(statement, "select 1 from pg_database where datname = '" + name + "'")) return;
        statement.execute("create database " + name + " owner " + owner);
        statement.execute("revoke all on database " + name + " from public");
        if (name.equals("ra")) statement.execute("grant connect on database ra to ra_app");
    }

    private static boolean exists(Statement statement, String query) throws SQLException {
        try (ResultSet rows = statement.executeQuery(query)) {
            return rows.next();
        }
    }
}
