package vn.gov.ra.demo.launch;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/** The PostgreSQL that comes as a Maven artefact: {@code initdb}, {@code postgres} and the contributed extensions; no client tools. */
final class PostgresBinaries {
    private static final String ARCHIVE = "/postgres-linux-x86_64.txz";
    private static final int OWNER_MAY_EXECUTE = 0100;
    private final Path directory;

    private PostgresBinaries(Path directory) {
        this.directory = directory;
    }

    /** Unpacks the archive below {@code home} unless that was done before. */
    static PostgresBinaries in(Path home) {
        Path directory = home.resolve("pgsql");
        if (Files.exists(directory.resolve("bin/postgres"))) return new PostgresBinaries(directory);
        Path fresh = home.resolve("pgsql.new");
        FileTree.remove(fresh);
        try (InputStream packed = PostgresBinaries.class.getResourceAsStream(ARCHIVE)) {
            if (packed == null) throw new LaunchFailure("No embedded PostgreSQL for this machine. " + OTHER_DATABASE);
            unpack(packed, fresh);
            Files.move(fresh, directory, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new LaunchFailure("Cannot unpack PostgreSQL into " + home + ": " + e.getMessage(), e);
        }
        return new PostgresBinaries(directory);
    }

    static final String OTHER_DATABASE = "Set RA_DB_URL, RA_DB_OWNER, RA_DB_OWNER_PASSWORD, RA_DB_USER and RA_DB_PASSWORD to an existing PostgreSQL 15 or later.";

    /** The command line of one of its programs. PostgreSQL refuses to run as root, but not as root of nobody: a user namespace. */
    List<String> command(String program, String... arguments) {
        List<String> command = new ArrayList<>();
        if (root()) command.addAll(List.of("unshare", "-U"));
        command.add(directory.resolve("bin").resolve(program).toString());
        command.addAll(List.of(arguments));
        return command;
    }

    /** Fails with one line where the embedded server cannot run at all. */
    static void requireUsable(Path log) {
        if (!List.of("amd64", "x86_64").contains(System.getProperty("os.arch")) || !System.getProperty("os.name").equals("Linux"))
            throw new LaunchFailure("The embedded PostgreSQL needs Linux on x86-64. " + OTHER_DATABASE);
        if (!root()) return;
        try {
            Spawn.tool("unshare", List.of("unshare", "-U", "true"), java.util.Map.of(), log);
        } catch (LaunchFailure e) {
            throw new LaunchFailure("PostgreSQL does not run as root and user namespaces are off: start the demo as another user. " + OTHER_DATABASE, e);
        }
    }

    private static boolean root() {
        try {
            return Integer.valueOf(0).equals(Files.getAttribute(Path.of("/proc/self"), "unix:uid"));
        } catch (IOException | UnsupportedOperationException e) {
            return "root".equals(System.getProperty("user.name"));
        }
    }

    private static void unpack(InputStream packed, Path to) throws IOException {
        try (TarArchiveInputStream tar = new TarArchiveInputStream(new XZCompressorInputStream(new BufferedInputStream(packed)))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                Path target = to.resolve(entry.getName()).normalize();
                if (!target.startsWith(to)) throw new IOException("Entry outside the archive: " + entry.getName());
                if (entry.isDirectory()) {
                    Files.createDirectories(target);
                    continue;
                }
                Files.createDirectories(target.getParent());
                if (entry.isSymbolicLink()) {
                    Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
                } else {
                    Files.copy(tar, target);
                    Files.setPosixFilePermissions(target,
                            PosixFilePermissions.fromString((entry.getMode() & OWNER_MAY_EXECUTE) != 0 ? "rwxr-xr-x" : "rw-r--r--"));
                }
            }
        }
    }
}
