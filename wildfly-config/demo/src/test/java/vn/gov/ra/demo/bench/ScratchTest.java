package vn.gov.ra.demo.bench;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ScratchTest {

    @Test
    void nothing_of_it_is_left_behind() throws Exception {
        Path directory;
        try (Scratch scratch = Scratch.named("bench-test")) {
            directory = scratch.directory();
            Files.writeString(scratch.file("a.txt"), "a");
            Files.createDirectories(scratch.file("b/c"));
            Files.writeString(scratch.file("b/c/d.txt"), "d");
            assertTrue(Files.exists(directory));
        }
        assertFalse(Files.exists(directory));
    }
}
