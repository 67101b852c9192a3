package vn.gov.ra.demo.launch;

import java.nio.file.Path;
import java.util.Map;

/**
 * Where things are: the project with its built artefacts, and the state directory.
 *
 * @param root the project · @param home the state directory ({@code .portal} or {@code RA_HOME}) · @param ports loopback ports ·
 * @param ear the archive to deploy · @param env the caller's environment
 */
record Settings(Path root, Path home, Ports ports, Path ear, Map<String, String> env) {

    static final String LOOPBACK = "127.0.0.1";

    static Settings fromEnvironment(Map<String, String> env) {
        Path root = Path.of(System.getProperty("ra.root", ".")).toAbsolutePath().normalize();
        String home = env.getOrDefault("RA_HOME", "");
        Ports.requireLoopback(env.getOrDefault("RA_BIND_ADDRESS", LOOPBACK));
        return new Settings(root, home.isBlank() ? root.resolve(".portal") : Path.of(home).toAbsolutePath().normalize(), Ports.from(env),
                Path.of(System.getProperty("ra.ear", root.resolve("ear/target/ra.ear").toString())), env);
    }

    String baseUrl() {
        return "http://" + LOOPBACK + ":" + ports.http();
    }

    String realmUrl() {
        return keycloakUrl() + "/realms/ra";
    }

    String keycloakUrl() {
        return "http://" + LOOPBACK + ":" + ports.keycloak();
    }

    Path server() {
        return root.resolve("wildfly-config/target/server");
    }

    Path keycloakDistribution() {
        return root.resolve("wildfly-config/demo/target/keycloak");
    }

    /** State of the CA operator, persona keys and responder keys. */
    Path demo() {
        return home.resolve("demo");
    }

    Path run() {
        return home.resolve("run");
    }

    Path log(String part) {
        return home.resolve("log").resolve(part + ".log");
    }

    PidFile pid(String part) {
        return new PidFile(run().resolve(part + ".pid"));
    }

    String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }
}
