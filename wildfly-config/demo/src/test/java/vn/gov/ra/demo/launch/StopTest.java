package vn.gov.ra.demo.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** {@code ./portal stop} and {@code reset}, on harmless processes in the parts' places. */
@Timeout(120)
class StopTest {
    private static final List<String> PARTS = List.of("wildfly", "keycloak", "ca", "postgres");
    @TempDir
    private Path home;
    private final List<Process> mine = new ArrayList<>();
    private String said = "";

    @AfterEach
    void end() {
        mine.forEach(Process::destroyForcibly);
    }

    @Test
    void stop_ends_the_processes_written_down_and_no_other() throws Exception {
        List<Process> parts = new ArrayList<>();
        for (String part : PARTS) parts.add(written(part));
        Process neighbour = asleep();
        Process notOurs = asleep();
        Files.writeString(pid("ca"), notOurs.pid() + " 12345 8280\n");   // its pid was given to another process meanwhile
        Process formerCa = parts.remove(2);

        assertEquals(0, portal("stop"));

        for (Process part : parts) assertTrue(part.waitFor(30, TimeUnit.SECONDS));
        assertTrue(neighbour.isAlive() && notOurs.isAlive() && formerCa.isAlive());
        for (String part : PARTS) assertFalse(Files.exists(pid(part)), part);
    }

    @Test
    void stop_where_nothing_runs_says_so_and_is_no_failure() throws Exception {
        Files.createDirectories(home.resolve("demo"));
        assertEquals(0, portal("stop"));
        assertTrue(said.contains("Nothing of " + home.toAbsolutePath().normalize() + " is running."), said);
        assertTrue(Files.isDirectory(home.resolve("demo")), "stop takes no state away");
    }

    @Test
    void reset_takes_the_state_away_and_keeps_keys_in_stock_and_whatever_else_lies_there() throws Exception {
        for (String state : List.of("postgres/base", "wal-archive", "wal-restore", "keycloak/data", "wildfly/deployments", "demo/keys", "demo/pool", "backups")) {
            Files.writeString(Files.createDirectories(home.resolve(state)).resolve("file"), "x");
        }

        assertEquals(0, portal("reset"));

        for (String state : List.of("postgres", "wal-archive", "wal-restore", "keycloak", "wildfly", "demo/keys")) assertFalse(Files.exists(home.resolve(state)), state);
        assertTrue(Files.exists(home.resolve("demo/pool/file")) && Files.exists(home.resolve("backups/file")));
        assertTrue(said.contains("All state is gone"), said);
    }

    /** In a process of its own, as the script runs it. */
    private int portal(String command) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Dra.root=" + home.resolve("no-project"), "-Dfile.encoding=UTF-8",
                "-cp", System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")), PortalMain.class.getName(), command).redirectErrorStream(true);
        builder.environment().put("RA_HOME", home.toString());
        builder.environment().keySet().removeAll(List.of("RA_DB_URL", "RA_BIND_ADDRESS"));
        Process portal = builder.start();
        mine.add(portal);
        said = new String(portal.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return portal.waitFor();
    }

    private Process written(String part) throws IOException {
        Process process = asleep();
        new PidFile(pid(part)).write(process.toHandle(), 1);
        return process;
    }

    private Path pid(String part) {
        return home.resolve("run").resolve(part + ".pid");
    }

    private Process asleep() throws IOException {
        Process process = new ProcessBuilder("sleep", "600").start();
        mine.add(process);
        return process;
    }
}
