package vn.gov.ra.demo.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * {@code ./portal restore DIR}: puts a backup into a state directory that holds no database yet. PostgreSQL replays the saved log at
 * its next start. A state in place is never overwritten: {@code RA_HOME} names a new directory, or the old one is moved away first.
 */
final class RestoreMain {
    private final DemoEnvironment environment;

    RestoreMain(DemoEnvironment environment) {
        this.environment = environment;
    }

    int run(List<String> arguments) {
        if (arguments.size() != 1) throw new LaunchFailure("./portal restore DIR");
        Path backup = Path.of(arguments.get(0)).toAbsolutePath().normalize();
        Path home = environment.home();
        if (!Files.exists(backup.resolve(BackupMain.COMPLETE))) throw new LaunchFailure(backup + " is not a complete backup.");
        if (environment.parts().stream().anyMatch(Part::running)) throw new LaunchFailure("The demo is running; ./portal stop first.");
        if (Files.exists(PostgresPart.data(environment.settings())))
            throw new LaunchFailure(home + " already holds a database. Set RA_HOME to a new directory, or move the old one away.");
        try {
            Files.createDirectories(home);
            for (String state : List.of("secrets", "demo")) {
                FileTree.remove(home.resolve(state));
                if (Files.isDirectory(backup.resolve(state))) copy(backup.resolve(state), home.resolve(state));
            }
            Path fresh = home.resolve("postgres.new");
            FileTree.remove(fresh);
            copy(backup.resolve("base"), fresh);
            String wal = backup.resolve("wal").toString();
            Path segments = home.resolve("wal-restore");
            FileTree.remove(segments);
            FileTree.copy(Path.of(wal), segments);
            Path main = fresh.resolve("postgresql.auto.conf");
            Files.writeString(main, Files.readString(main) + "restore_command = 'cp \"" + segments + "/%f\" \"%p\"'\nrecovery_target_action = 'promote'\n");
            Files.writeString(fresh.resolve("recovery.signal"), "");
            Files.move(fresh, PostgresPart.data(environment.settings()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        System.out.println("Restored into " + home + "; ./portal demo replays the log and starts.");
        return 0;
    }

    private static void copy(Path from, Path to) throws IOException {
        FileTree.copy(from, to);
        try (java.util.stream.Stream<Path> directories = Files.walk(from)) {
            for (Path directory : directories.filter(Files::isDirectory).toList())
                Files.setPosixFilePermissions(to.resolve(from.relativize(directory).toString()), Files.getPosixFilePermissions(directory));
        }
    }
}
