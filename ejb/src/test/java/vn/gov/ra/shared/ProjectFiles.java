package vn.gov.ra.shared;

import java.nio.file.Files;
import java.nio.file.Path;

/** Where the project lies, wherever in it the tests are started. */
public final class ProjectFiles {

    private ProjectFiles() {
    }

    public static Path root() {
        Path here = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(here.resolve("db-migrations/sql"))) {
            here = here.getParent();
            if (here == null) {
                throw new IllegalStateException("db-migrations/sql is in no parent directory");
            }
        }
        return here;
    }
}
