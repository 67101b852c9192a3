package vn.gov.ra.it.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** {@code ./portal} as the script runs it after the build, in the test's own state directory. */
public final class Launcher {

    private Launcher() {
    }

    /** What a command printed on its standard output, and its exit code. */
    public record Done(int exit, String said) {
    }

    /** {@code ./portal demo --detach}. @return its exit code */
    public static int demo() {
        return run(Portal.get().environment().home(), "demo", "--detach");
    }

    /** @param home {@code RA_HOME}; the ports are the test's @return its exit code */
    public static int run(Path home, String... arguments) {
        return done(command(home, arguments).inheritIO(), process -> "").exit();
    }

    /** {@code ./portal bench …}; its progress goes to our own error output. */
    public static Done bench(String... arguments) {
        List<String> all = new ArrayList<>(List.of("bench"));
        all.addAll(List.of(arguments));
        return done(command(Portal.get().environment().home(), all.toArray(String[]::new)).redirectError(ProcessBuilder.Redirect.INHERIT),
                process -> new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
    }

    private static ProcessBuilder command(Path home, String... arguments) {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1", "-Xmx512m", "-Dfile.encoding=UTF-8",
                "-Dra.root=" + Path.of(System.getProperty("ra.root")).toAbsolutePath().normalize(), "-cp", System.getProperty("java.class.path"),
                "vn.gov.ra.demo.launch.PortalMain"));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command);
        Map<String, String> env = builder.environment();
        env.putAll(Portal.get().launcherEnvironment());
        env.put("RA_HOME", home.toString());
        env.remove("RA_DB_URL");
        return builder;
    }

    private interface Output {
        String of(Process process) throws IOException;
    }

    private static Done done(ProcessBuilder builder, Output output) {
        try {
            Process process = builder.start();
            String said = output.of(process);
            return new Done(process.waitFor(), said);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
