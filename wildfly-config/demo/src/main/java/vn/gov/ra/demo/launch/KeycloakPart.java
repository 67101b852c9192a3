package vn.gov.ra.demo.launch;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.gov.ra.demo.launch.KeycloakTables.Realm;

/** Keycloak with the realm {@code ra}. Its tables lie in our PostgreSQL, so that one backup holds accounts and cases of one moment. */
final class KeycloakPart extends Part {
    private static final List<String> BUILD_OPTIONS = List.of("--db=postgres", "--health-enabled=false", "--metrics-enabled=false");
    private static final String OPTIMISED = "ra-built";
    /** As Keycloak's own script gives them. */
    private static final List<String> JVM = List.of("-Xms64m", "-Xmx512m", "-XX:MetaspaceSize=96M", "-XX:MaxMetaspaceSize=256m", "-XX:+UseG1GC",
            "-XX:+ExitOnOutOfMemoryError", "-XX:TieredStopAtLevel=1", "-Dfile.encoding=UTF-8", "-Duser.language=en", "-Duser.country=US",
            "--add-opens=java.base/java.util=ALL-UNNAMED", "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
            "--add-opens=java.base/java.security=ALL-UNNAMED", "--add-opens=java.base/java.lang=ALL-UNNAMED", "--enable-native-access=ALL-UNNAMED",
            "-Djava.util.logging.manager=org.jboss.logmanager.LogManager", "-Dpicocli.disable.closures=true",
            "-Djava.util.concurrent.ForkJoinPool.common.threadFactory=io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory");
    private final Secrets secrets;
    private final Database database;
    private final KeycloakTables tables;

    KeycloakPart(Settings settings, Secrets secrets, Database database) {
        super("keycloak", settings, Duration.ofSeconds(600));   // the first start on a loaded machine makes 100 tables
        this.secrets = secrets;
        this.database = database;
        this.tables = new KeycloakTables(database);
    }

    @Override
    int port() {
        return settings.ports().keycloak();
    }

    /** Writes down which realm it was filled with; only now, because an import that was cut off must be done again. */
    void filled() {
        tables.mark(wanted());
    }

    /** Binds Keycloak to PostgreSQL, once for the unpacked distribution: about 20 s that every later start is shorter. */
    void optimise() {
        Path distribution = distribution();
        try {
            if (optimised(distribution)) return;
            try (RandomAccessFile file = new RandomAccessFile(distribution.resolve("ra-built.lock").toFile(), "rw"); FileLock lock = file.getChannel().lock()) {
                if (lock.isValid() && optimised(distribution)) return;
                List<String> command = new ArrayList<>(List.of("sh", distribution.resolve("bin/kc.sh").toString(), "build"));
                command.addAll(BUILD_OPTIONS);
                Spawn.tool("Keycloak's build", command, Map.of("JAVA_HOME", System.getProperty("java.home"),
                        "JAVA_OPTS_APPEND", "-XX:TieredStopAtLevel=1"), settings.log("keycloak-build"));
                Files.writeString(distribution.resolve(OPTIMISED), fingerprint(distribution));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean optimised(Path distribution) throws IOException {
        Path stamp = distribution.resolve(OPTIMISED);
        return Files.exists(stamp) && Files.readString(stamp).equals(fingerprint(distribution));
    }

    /** Our options and the result of the build: unpacking the distribution anew takes the result back. */
    private static String fingerprint(Path distribution) throws IOException {
        return BUILD_OPTIONS + " " + Files.getLastModifiedTime(distribution.resolve("lib/quarkus/quarkus-application.dat")).toMillis();
    }

    /** True when the tables hold another realm, or the same for another address; such a Keycloak must start again. */
    boolean realmChanged() {
        return !tables.realm().equals(Optional.of(wanted()));
    }

    @Override
    void launch() {
        Path home = home();
        FileTree.remove(home.resolve("lib"));
        FileTree.link(distribution(), home);
        Themes.unpackInto(home.resolve("themes"));
        RealmFile.of(settings, secrets).writeTo(home.resolve("data/import/realm-ra.json"));
        prepareTables();
        List<String> command = new ArrayList<>(List.of(settings.java()));
        command.addAll(JVM);
        command.addAll(List.of("-Dkc.home.dir=" + home, "-Djboss.server.config.dir=" + home.resolve("conf"),
                "-cp", home.resolve("lib/quarkus-run.jar").toString(), "io.quarkus.bootstrap.runner.QuarkusEntryPoint",
                "start", "--optimized", "--import-realm", "--http-enabled=true", "--http-host=" + Settings.LOOPBACK, "--http-port=" + port(),
                "--hostname=" + settings.keycloakUrl(),
                // Else two sign-ins of one account at the same moment refuse each other; the lock after many wrong passwords stays.
                "--spi-brute-force-protector--default-brute-force-detector--allow-concurrent-requests=true"));
        started(Spawn.detached(command, environment(), settings.log(name()), home));
    }

    @Override
    boolean ready() {
        return HttpProbe.status(settings.realmUrl() + "/.well-known/openid-configuration") == 200;
    }

    private Map<String, String> environment() {
        Map<String, String> env = new LinkedHashMap<>();
        env.put("KC_DB_URL", database.keycloakUrl());
        env.put("KC_DB_USERNAME", database.keycloakUser());
        env.put("KC_DB_PASSWORD", database.keycloakPassword());
        env.put("KC_DB_SCHEMA", database.keycloakSchema());
        env.put("KC_DB_POOL_MAX_SIZE", "20");
        env.put("KC_CACHE", "local");
        env.put("KC_BOOTSTRAP_ADMIN_USERNAME", "admin");
        env.put("KC_BOOTSTRAP_ADMIN_PASSWORD", secrets.password("keycloak-admin"));
        return env;
    }

    /** Tables of another realm are emptied; those of this one learn where the portal answers today. */
    private void prepareTables() {
        Realm wanted = wanted();
        Optional<Realm> present = tables.realm().filter(realm -> realm.sha256().equals(wanted.sha256()));
        if (present.isEmpty()) {
            tables.empty();
        } else if (present.get().port() != wanted.port()) {
            tables.movePortal(present.get().port(), wanted.port());
            tables.mark(wanted);
        }
    }

    private Realm wanted() {
        return new Realm(RealmFile.of(settings, secrets).sha256(), settings.ports().http());
    }

    private Path home() {
        return settings.home().resolve("keycloak");
    }

    private Path distribution() {
        try (Stream<Path> entries = Files.list(settings.keycloakDistribution())) {
            return entries.filter(entry -> Files.exists(entry.resolve("bin/kc.sh"))).findFirst()
                    .orElseThrow(() -> new LaunchFailure("No Keycloak in " + settings.keycloakDistribution()));
        } catch (IOException e) {
            throw new LaunchFailure("Keycloak is not unpacked: " + e.getMessage(), e);
        }
    }
}
