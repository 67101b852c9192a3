package vn.gov.ra.demo.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** PostgreSQL's {@code postmaster.pid}: who works in a data directory, also when a killed launcher had no time to write it down. */
record PostmasterLock(Path data) {
    private static final int SECONDS = 30;

    /** The living postmaster of this directory. */
    Optional<ProcessHandle> holder() {
        return owner().filter(process -> worksHere(process) && PidFile.alive(process));
    }

    /**
     * Removes the lock of a killed postmaster whose pid PostgreSQL itself would still respect: a zombie where init reaps nobody, or
     * another program with that pid. Waits first until its last session has noticed and ended, because two servers in one directory
     * destroy it.
     */
    void clear() {
        for (ProcessHandle session : ProcessHandle.allProcesses().filter(this::worksHere).filter(PidFile::alive).toList())
            if (!Part.ended(session, SECONDS)) throw new LaunchFailure("Process " + session.pid() + " still works in " + data + " although its server is gone.");
        try {
            Files.deleteIfExists(data.resolve("postmaster.pid"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Optional<ProcessHandle> owner() {
        try {
            List<String> lines = Files.readAllLines(data.resolve("postmaster.pid"));
            return lines.isEmpty() ? Optional.empty() : ProcessHandle.of(Long.parseLong(lines.get(0).trim()));
        } catch (IOException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** Every process of a server has the data directory as its working directory. */
    private boolean worksHere(ProcessHandle process) {
        try {
            return Files.readSymbolicLink(Path.of("/proc", Long.toString(process.pid()), "cwd")).equals(data.toRealPath());
        } catch (IOException e) {
            return false;   // gone meanwhile, a zombie, or another user's
        }
    }
}
