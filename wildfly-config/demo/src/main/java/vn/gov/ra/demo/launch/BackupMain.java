package vn.gov.ra.demo.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * {@code ./portal backup DIR}: copies the running database, the keys and the CA operator's state, while the portal works.
 * <p>The embedded PostgreSQL has no client tools, so this does what {@code pg_basebackup} does: start, copy the files, stop, and
 * keep the write-ahead log in between. The layout ({@code base/}, {@code wal/}) is the same; production uses pg_basebackup itself.
 */
final class BackupMain {
    static final String COMPLETE = "complete";
    /** Files a base backup leaves out (PostgreSQL manual, "Backing Up The Data Directory"). */
    private static final Set<String> LEFT_OUT = Set.of("postmaster.pid", "postmaster.opts", "pg_internal.init");
    private static final Set<String> EMPTY = Set.of("pg_wal", "pg_replslot", "pg_dynshmem", "pg_notify", "pg_serial", "pg_snapshots", "pg_stat_tmp", "pg_subtrans");
    private final DemoEnvironment environment;

    BackupMain(DemoEnvironment environment) {
        this.environment = environment;
    }

    int run(List<String> arguments) {
        if (arguments.size() != 1) throw new LaunchFailure("./portal backup DIR");
        if (!environment.database().embedded()) throw new LaunchFailure("RA_DB_URL names an existing database: back it up with pg_basebackup (docs/operations.md).");
        if (!environment.postgres().running()) throw new LaunchFailure("Nothing is running; start the demo first.");
        Path target = Path.of(arguments.get(0)).toAbsolutePath().normalize();
        try {
            requireEmpty(target);
            Files.createDirectories(target);
            cluster(target);
            Path home = environment.home();
            for (String state : List.of("secrets", "demo")) if (Files.isDirectory(home.resolve(state))) copy(home.resolve(state), target.resolve(state));
            Files.writeString(target.resolve(COMPLETE), "Backup of " + home + ", " + Instant.now() + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new LaunchFailure("The backup was not made: " + e.getMessage(), e);
        }
        System.out.println("Backup in " + target + ". It holds all keys: guard it like the server itself.");
        return 0;
    }

    private void cluster(Path target) throws IOException, SQLException {
        Path archive = PostgresPart.archive(environment.settings());
        Files.writeString(archive.resolve("enabled"), "");
        String first;
        try (Connection connection = environment.postgres().superuser("postgres")) {
            try (Statement statement = connection.createStatement();
                 ResultSet row = statement.executeQuery("select pg_walfile_name(pg_backup_start('ra', fast => true))")) {
                row.next();
                first = row.getString(1);
            }
            copy(PostgresPart.data(environment.settings()), target.resolve("base"));
            try (PreparedStatement statement = connection.prepareStatement("select labelfile, spcmapfile from pg_backup_stop(wait_for_archive => true)");
                 ResultSet row = statement.executeQuery()) {
                row.next();
                Files.writeString(target.resolve("base/backup_label"), row.getString(1), StandardCharsets.UTF_8);
            }
        }
        Files.createDirectories(target.resolve("wal"));
        try (Stream<Path> segments = Files.list(archive)) {
            for (Path segment : segments.toList()) {
                String name = segment.getFileName().toString();
                if (name.equals("enabled") || name.endsWith(".part")) continue;
                if (name.compareTo(first) >= 0) Files.copy(segment, target.resolve("wal").resolve(name), StandardCopyOption.COPY_ATTRIBUTES);
                else Files.deleteIfExists(segment);   // older than this backup: no restore needs it any more
            }
        }
    }

    /** Copies files that are written to meanwhile; what has vanished since was not needed, what is torn the log repairs. */
    private static void copy(Path from, Path to) throws IOException {
        Files.walkFileTree(from, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) throws IOException {
                Path target = to.resolve(from.relativize(directory).toString());
                Files.createDirectories(target);
                Files.setPosixFilePermissions(target, Files.getPosixFilePermissions(directory));
                if (!directory.getParent().equals(from) || !EMPTY.contains(directory.getFileName().toString())) return FileVisitResult.CONTINUE;
                if (directory.getFileName().toString().equals("pg_wal")) Files.createDirectories(target.resolve("archive_status"));
                return FileVisitResult.SKIP_SUBTREE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                String name = file.getFileName().toString();
                if (LEFT_OUT.contains(name) || name.startsWith("pgsql_tmp")) return FileVisitResult.CONTINUE;
                try {
                    Files.copy(file, to.resolve(from.relativize(file).toString()), StandardCopyOption.COPY_ATTRIBUTES);
                } catch (NoSuchFileException e) {
                    return FileVisitResult.CONTINUE;
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
                if (failure instanceof NoSuchFileException) return FileVisitResult.CONTINUE;
                throw failure;
            }
        });
    }

    private static void requireEmpty(Path target) throws IOException {
        if (!Files.exists(target)) return;
        try (Stream<Path> entries = Files.list(target)) {
            if (entries.findAny().isPresent()) throw new LaunchFailure(target + " is not empty; a backup goes into a new directory.");
        }
    }
}
