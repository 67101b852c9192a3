package vn.gov.ra.demo.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PidFileTest {
    @TempDir
    private Path run;

    @Test
    void our_own_process_is_found_again_with_its_port() {
        PidFile file = new PidFile(run.resolve("wildfly.pid"));
        file.write(ProcessHandle.current(), 8080);
        assertEquals(ProcessHandle.current(), file.live().orElseThrow());
        assertEquals(8080, file.port());
    }

    @Test
    void another_process_with_the_same_pid_is_not_ours() throws Exception {
        Path path = run.resolve("wildfly.pid");
        Files.writeString(path, ProcessHandle.current().pid() + " 12345 8080\n");
        assertEquals(Optional.empty(), new PidFile(path).live());
    }

    @Test
    void no_file_and_a_cut_off_file_mean_not_running() throws Exception {
        PidFile file = new PidFile(run.resolve("ca.pid"));
        assertEquals(Optional.empty(), file.live());
        Files.writeString(run.resolve("ca.pid"), "");
        assertEquals(Optional.empty(), file.live());
        assertEquals(0, file.port());
    }

    @Test
    void a_dead_process_is_not_running() throws Exception {
        Process process = new ProcessBuilder("true").start();
        PidFile file = new PidFile(run.resolve("ca.pid"));
        file.write(process.toHandle(), 8280);
        process.waitFor();
        assertTrue(file.live().isEmpty());
    }
}
