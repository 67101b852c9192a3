package vn.gov.ra.demo.bench;

import java.io.PrintStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a bench gets: its options, and the addresses the launcher provided in the environment. */
public final class BenchRun {

    private final Map<String, String> options;
    private final Map<String, String> env;
    private final PrintStream progress;

    BenchRun(Map<String, String> options, Map<String, String> env, PrintStream progress) {
        this.options = options;
        this.env = env;
        this.progress = progress;
    }

    /** @throws IllegalArgumentException for an option the bench does not have, or one without a value */
    static Map<String, String> options(Bench bench, List<String> arguments) {
        Map<String, String> options = new LinkedHashMap<>(bench.options());
        for (int i = 0; i < arguments.size(); i += 2) {
            String option = arguments.get(i);
            if (!option.startsWith("--") || !options.containsKey(option.substring(2)) || i + 1 == arguments.size()) {
                throw new IllegalArgumentException("./portal bench " + bench.name() + " does not know " + option
                        + (i + 1 == arguments.size() ? " without a value." : "."));
            }
            options.put(option.substring(2), arguments.get(i + 1));
        }
        return options;
    }

    public String option(String name) {
        return options.get(name);
    }

    /** A positive whole number. @throws IllegalArgumentException for anything else */
    public long number(String name) {
        try {
            long number = Long.parseLong(option(name));
            if (number > 0) {
                return number;
            }
        } catch (NumberFormatException e) {
            // told below, as for a number that is not positive
        }
        throw new IllegalArgumentException("--" + name + " is a positive whole number, not " + option(name) + ".");
    }

    /** The database as the owner of its tables; the caller closes it. For {@link Need#SCRATCH} and {@link Need#OWN}; of the portal's it is only read. */
    public Connection scratch() throws SQLException {
        return DriverManager.getConnection(env.get("RA_DB_URL"), env.get("RA_DB_OWNER"), env.get("RA_DB_OWNER_PASSWORD"));
    }

    /** The portal's address without a slash at the end. For {@link Need#PORTAL} and {@link Need#OWN}. */
    public String baseUrl() {
        return env.get("RA_BASE_URL");
    }

    /** Something the launcher gives every program, such as {@code RA_CA_URL} or {@code RA_KEY_AUDIT}. */
    public String setting(String name) {
        return env.get(name);
    }

    /** Tells how far it is; kept apart from the table. */
    public void say(String line) {
        progress.println("  " + line);
    }

    /** Runs a program of the build as {@code ./portal} does, with our environment. @return seconds until it ended with 0 */
    public double program(String mainClass, String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1", "-Xmx1g",
                "-cp", System.getProperty("java.class.path"), mainClass));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().putAll(env);
        long begun = System.nanoTime();
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8).strip();
        int exit = process.waitFor();
        double seconds = seconds(begun);
        say(said);
        if (exit != 0) {
            throw new IllegalStateException(mainClass + " ended with " + exit);
        }
        return seconds;
    }

    /** Seconds since a reading of {@link System#nanoTime()}. */
    public static double seconds(long begun) {
        return (System.nanoTime() - begun) / 1e9;
    }
}
