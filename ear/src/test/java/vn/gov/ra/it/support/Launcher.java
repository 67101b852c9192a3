package vn.gov.ra.it.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** {@code ./portal} as the script runs it after the build, in the test's own state directory. */
public final class Launcher {

    private Launcher() {
    }

    /** {@code ./portal demo --detach}. @return its exit code */
    public static int demo() {
        return run(Portal.get().environment().home(), "demo", "--detach");
    }

    /** @param home {@code RA_HOME}; the ports are the test's @return its exit code */
    public static int run(Path home, String... arguments) {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1", "-Xmx512m",
                "-Dra.root=" + Path.of(System.getProperty("ra.root")).toAbsolutePath().normalize(), "-cp", System.getProperty("java.class.path"),
                "vn.gov.ra.demo.launch.PortalMain"));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).inheritIO();
        Map<String, String> env = builder.environment();
        env.putAll(Portal.get().launcherEnvironment());
        env.put("RA_HOME", home.toString());
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
