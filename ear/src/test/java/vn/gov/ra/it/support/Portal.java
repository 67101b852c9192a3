package vn.gov.ra.it.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.gov.ra.demo.launch.DemoEnvironment;
import vn.gov.ra.demo.launch.Ports;

/**
 * The one portal of a test run: database, CA operator, seeded province, Keycloak and WildFly with the archive of this build, on free
 * ports. Started by the first test that asks, from the seeded state; ended with the session.
 * <p>The database cluster, Keycloak's accounts and the pool of key pairs are kept between runs, because making them takes a minute.
 */
public final class Portal {

    private static Portal running;
    private static RuntimeException failure;

    private final DemoEnvironment environment;
    private final Archive archive;

    private Portal(DemoEnvironment environment, Path root) {
        this.environment = environment;
        this.archive = new Archive(environment.home().resolve("wildfly/deployments"), root.resolve("ear/target/ra.ear"));
    }

    /** The portal with the archive of this build, answering. */
    public static synchronized Portal get() {
        Portal portal = server();
        portal.archive.deploy();
        return portal;
    }

    /** Starts it ahead of the tests; what goes wrong is told by {@link #get()}. */
    static synchronized void prepare() {
        try {
            get();
        } catch (RuntimeException e) {
            failure = new IllegalStateException("The portal did not start, so no test can run.", e);
            e.printStackTrace();
        }
    }

    /** The same server, whatever is deployed there. */
    static synchronized Portal server() {
        if (failure != null) {
            throw failure;
        }
        if (running == null) {
            Path root = Path.of(System.getProperty("ra.root", "..")).toAbsolutePath().normalize();
            Path home = Path.of(System.getProperty("ra.home", "target/ra-home")).toAbsolutePath().normalize();
            DemoEnvironment environment = DemoEnvironment.forTests(root, home, System.out);
            Portal portal = new Portal(environment, root);
            running = portal;
            Thread ending = new Thread(environment::stop, "portal-end");
            Runtime.getRuntime().addShutdownHook(ending);
            environment.stop();   // what a killed run has left
            forgetLastRun(home);
            environment.freshDatabase().start();
            System.setProperty("ra.it.server", home.resolve("server").toString());
            System.setProperty("ra.it.management", Integer.toString(environment.ports().management()));
        }
        return running;
    }

    static synchronized void end() {
        if (running != null) {
            running.environment.stop();
            running = null;
        }
    }

    static synchronized Path serverLog() {
        return running == null ? null : running.environment.home().resolve("log/wildfly.log");
    }

    /** Its parts, for tests that end some of them; such a test is {@link Disturbing} and brings back what it took. */
    public DemoEnvironment environment() {
        return environment;
    }

    void undeploy() {
        archive.undeploy();
    }

    /** Without a slash at the end. */
    public String url() {
        return environment.baseUrl();
    }

    /** Where the metrics are. */
    public String managementUrl() {
        return "http://127.0.0.1:" + environment.ports().management();
    }

    public String realmUrl() {
        return environment.realmUrl();
    }

    /** Address of the demo's CA operator. */
    public String caUrl() {
        return "http://127.0.0.1:" + environment.ports().ca();
    }

    /** Address of the administration of the realm, and the secret of the client with which the portal comes there. */
    String realmAdminUrl() {
        return environment.realmUrl().replace("/realms/", "/admin/realms/");
    }

    String provisioningSecret() {
        return environment.secrets().password("provisioning-secret");
    }

    /** PKCS#12 file of a persona, password {@code demo}. */
    public Path key(String persona) {
        return environment.demoDirectory().resolve("keys").resolve(persona + ".p12");
    }

    /** What {@code ./portal} has to be told to work on this portal. */
    Map<String, String> launcherEnvironment() {
        Ports ports = environment.ports();
        return Map.of("RA_HOME", environment.home().toString(), "RA_HTTP_PORT", "" + ports.http(), "RA_KEYCLOAK_PORT", "" + ports.keycloak(), "RA_CA_PORT", "" + ports.ca(),
                "RA_DB_PORT", "" + ports.database(), "RA_MANAGEMENT_PORT", "" + ports.management());
    }

    /** A directory for what tests write. */
    public Path scratch() {
        try {
            return Files.createDirectories(environment.home().resolve("scratch"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Rows as the owner of the tables sees them, values as text. */
    public List<List<String>> rows(String sql) {
        try (Connection connection = owner(); Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery(sql)) {
            List<List<String>> all = new ArrayList<>();
            while (rows.next()) {
                List<String> row = new ArrayList<>();
                for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                    row.add(rows.getString(i));
                }
                all.add(row);
            }
            return all;
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /** The only value of the only row. */
    public String value(String sql) {
        return rows(sql).get(0).get(0);
    }

    /** The database as the portal itself may use it. */
    public Connection application() throws SQLException {
        return DriverManager.getConnection(environment.database().url(), environment.database().user(), environment.database().password());
    }

    /** Changes rows as the portal itself could. @return how many */
    public int change(String sql) {
        try (Connection connection = application(); Statement statement = connection.createStatement()) {
            return statement.executeUpdate(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    private Connection owner() throws SQLException {
        return DriverManager.getConnection(environment.database().url(), environment.database().owner(), environment.database().ownerPassword());
    }

    /** Runs a program of the build with the portal's environment. @return its exit code */
    public int run(String mainClass, String... arguments) {
        return environment.run(mainClass, arguments);
    }

    static void forgetLastRun(Path home) {
        for (String state : List.of("wildfly", "wal-archive", "wal-restore", "log", "scratch")) {
            remove(home.resolve(state), null);
        }
        remove(home.resolve("demo"), "pool");
    }

    private static void remove(Path directory, String kept) {
        if (!Files.isDirectory(directory)) {
            return;
        }
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                if (kept == null || !file.equals(directory) && !file.startsWith(directory.resolve(kept))) {
                    Files.delete(file);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
