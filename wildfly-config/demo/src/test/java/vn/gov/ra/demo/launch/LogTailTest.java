package vn.gov.ra.demo.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogTailTest {
    @TempDir
    private Path logs;

    @Test
    void a_short_log_is_shown_whole_below_its_name() throws Exception {
        Path log = Files.writeString(logs.resolve("ca.log"), "Khởi động\nKhông mở được cổng 8280\n");
        assertEquals(log + ":\n  | Khởi động\n  | Không mở được cổng 8280", LogTail.of(log));
    }

    @Test
    void of_a_long_log_the_last_lines_are_shown() throws Exception {
        Path log = Files.write(logs.resolve("wildfly.log"), IntStream.rangeClosed(1, 5000).mapToObj(line -> "line " + line).toList());
        List<String> shown = LogTail.of(log).lines().toList();
        assertEquals(log + ":", shown.get(0));
        assertEquals(IntStream.rangeClosed(4976, 5000).mapToObj(line -> "  | line " + line).toList(), shown.subList(1, shown.size()));
    }

    @Test
    void one_endless_line_is_cut() throws Exception {
        Path log = Files.writeString(logs.resolve("wildfly.log"), "x".repeat(1_000_000));
        assertTrue(LogTail.of(log).length() < 20_000, "a failure is not told by a megabyte");
    }

    @Test
    void a_log_that_is_not_there_is_said_and_hides_no_failure() {
        Path log = logs.resolve("postgres.log");
        assertTrue(LogTail.of(log).startsWith(log + " cannot be read: "), LogTail.of(log));
    }
}
