package vn.gov.ra.it.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import vn.gov.ra.demo.launch.DemoEnvironment;

/** {@code ./portal demo --detach} as the script runs it after the build, in the test's own state directory. */
public final class Launcher {

    private Launcher() {
    }

    /** @return its exit code */
    public static int demo() {
        DemoEnvironment portal = Portal.get().environment();
        ProcessBuilder builder = new ProcessBuilder(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1", "-Xmx512m",
                "-Dra.root=" + Path.of(System.getProperty("ra.root")).toAbsolutePath().normalize(), "-cp", System.getProperty("java.class.path"),
                "vn.gov.ra.demo.launch.PortalMain", "demo", "--detach")).inheritIO();
        Map<String, String> env = builder.environment();
        env.put("RA_HOME", portal.home().toString());
        env.put("RA_HTTP_PORT", Integer.toString(portal.ports().http()));
        env.put("RA_KEYCLOAK_PORT", Integer.toString(portal.ports().keycloak()));
        env.put("RA_DB_PORT", Integer.toString(portal.ports().database()));
        env.put("RA_MANAGEMENT_PORT", Integer.toString(portal.ports().management()));
        env.put("RA_CA_PORT", Integer.toString(portal.ports().ca()));
        env.remove("RA_DB_URL");
        try {
            return builder.start().waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
