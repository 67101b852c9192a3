package vn.gov.ra.demo.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The Java programs of the build, and the environment that gives them the database, the keys and the addresses. */
final class Programs {
    /** The persona {@code quantri} in the demo's realm. */
    private static final String FIRST_ADMIN = "00000000-0000-7000-8000-000000000011";
    private final Settings settings;
    private final Secrets secrets;
    private final Database database;

    Programs(Settings settings, Secrets secrets, Database database) {
        this.settings = settings;
        this.secrets = secrets;
        this.database = database;
    }

    /** True when the build has this class; pieces of the demo are programs of other rooms. */
    static boolean has(String mainClass) {
        return Programs.class.getClassLoader().getResource(mainClass.replace('.', '/') + ".class") != null;
    }

    List<String> java(String mainClass, String... arguments) {
        List<String> command = new ArrayList<>(List.of(settings.java(), "-XX:TieredStopAtLevel=1", "-Xmx1g", "-Dfile.encoding=UTF-8",
                "-Dsun.stdout.encoding=UTF-8", "-cp", classPath(), mainClass));
        command.addAll(List.of(arguments));
        return command;
    }

    /** A program whose speed is the point: the compiler may do all it can. Keys of RSA are made ten times as fast. */
    List<String> measured(String mainClass, List<String> arguments) {
        List<String> command = new ArrayList<>(java(mainClass, arguments.toArray(String[]::new)));
        command.remove("-XX:TieredStopAtLevel=1");
        return command;
    }

    /** What WildFly and the programs read from the environment; the same names serve in production. */
    Map<String, String> environment() {
        Map<String, String> env = new LinkedHashMap<>();
        env.put("RA_DEMO", "true");
        env.put("RA_DB_URL", database.url());
        env.put("RA_DB_USER", database.user());
        env.put("RA_DB_PASSWORD", database.password());
        env.put("RA_KEY_PERSONAL", secrets.key("key-personal"));
        env.put("RA_KEY_LOOKUP", secrets.key("key-lookup"));
        env.put("RA_KEY_AUDIT", secrets.key("key-audit"));
        env.put("RA_BASE_URL", settings.baseUrl());
        env.put("RA_HTTP_PORT", Integer.toString(settings.ports().http()));
        env.put("RA_HOME", settings.home().toString());
        env.put("RA_OIDC_URL", settings.realmUrl());
        env.put("RA_OIDC_SECRET", secrets.password("oidc-secret"));
        env.put("RA_KEYCLOAK_ADMIN_URL", settings.keycloakUrl() + "/admin/realms/ra");
        env.put("RA_KEYCLOAK_ADMIN_CLIENT", "ra-provisioning");
        env.put("RA_KEYCLOAK_ADMIN_SECRET", secrets.password("provisioning-secret"));
        env.put("RA_WEBHOOK_HTTP", "true");
        env.put("RA_WEBHOOK_PRIVATE_TARGETS", "127.0.0.0/8 ::1");
        // Of no effect once there are accounts, so only where the demo began empty.
        env.put("RA_BOOTSTRAP_ADMIN_SUBJECT", FIRST_ADMIN);
        env.put("RA_BOOTSTRAP_ADMIN_USERNAME", "quantri");
        env.put("RA_CA_DIR", settings.demo().toString());
        env.put("RA_CA_PORT", Integer.toString(settings.ports().ca()));
        env.put("RA_CA_URL", "http://" + Settings.LOOPBACK + ":" + settings.ports().ca());
        env.put("RA_OCSP_RESPONDER_G2", settings.demo().resolve("responder-g2.p12").toString());
        env.put("RA_OCSP_RESPONDER_LOCAL", settings.demo().resolve("responder-local.p12").toString());
        env.put("RA_OCSP_PASSWORD", secrets.password("responder"));
        return env;
    }

    /** The same with the right to change the schema, for the seeder. */
    Map<String, String> ownerEnvironment() {
        Map<String, String> env = new LinkedHashMap<>(environment());
        env.put("RA_DB_OWNER", database.owner());
        env.put("RA_DB_OWNER_PASSWORD", database.ownerPassword());
        return env;
    }

    /** Our own class path, or the one a test gives; programs run on the classes the launcher runs on. */
    private String classPath() {
        Path target = settings.root().resolve("wildfly-config/demo/target");
        String own = System.getProperty("ra.programs");
        if (own != null) return own;
        List<Path> jars = new ArrayList<>(jars(target.resolve("lib")));
        jars.addAll(jars(target));
        if (jars.isEmpty()) return System.getProperty("java.class.path");
        return String.join(java.io.File.pathSeparator, jars.stream().map(Path::toString).toList());
    }

    private static List<Path> jars(Path directory) {
        if (!Files.isDirectory(directory)) return List.of();
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(file -> file.toString().endsWith(".jar") && !file.toString().endsWith("-sources.jar")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
