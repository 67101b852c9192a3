package vn.gov.ra.demo.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Pid, start time and port of one part. The start time tells our process from a later one that got the same pid. */
record PidFile(Path file) {

    void write(ProcessHandle process, int port) {
        try {
            Files.createDirectories(file.getParent());
            Path fresh = file.resolveSibling(file.getFileName() + ".new");
            Files.writeString(fresh, process.pid() + " " + started(process) + " " + port + "\n");
            Files.move(fresh, file, java.nio.file.StandardCopyOption.ATOMIC_MOVE, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The process written down, if it still is that process and alive. */
    Optional<ProcessHandle> live() {
        String[] words = words();
        if (words.length < 2) return Optional.empty();
        return ProcessHandle.of(Long.parseLong(words[0]))
                .filter(process -> started(process) == Long.parseLong(words[1]))
                .filter(PidFile::alive);
    }

    /** The port written down, 0 when there is none. */
    int port() {
        String[] words = words();
        return words.length < 3 ? 0 : Integer.parseInt(words[2]);
    }

    void remove() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Alive and not a zombie: under an init that reaps nobody a killed orphan stays in the process table. */
    static boolean alive(ProcessHandle process) {
        if (!process.isAlive()) return false;
        try {
            String stat = Files.readString(Path.of("/proc", Long.toString(process.pid()), "stat"));
            int end = stat.lastIndexOf(')');
            return end < 0 || stat.charAt(end + 2) != 'Z';
        } catch (IOException e) {
            return process.isAlive();   // no /proc: the handle is all there is
        }
    }

    private String[] words() {
        try {
            return Files.readString(file).trim().split(" ");
        } catch (IOException e) {
            return new String[0];
        }
    }

    private static long started(ProcessHandle process) {
        return process.info().startInstant().map(java.time.Instant::toEpochMilli).orElse(0L);
    }
}
