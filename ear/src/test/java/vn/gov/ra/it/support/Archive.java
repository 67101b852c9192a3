package vn.gov.ra.it.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;

/** {@code ra.ear} in the server's deployment directory; the server's scanner says by marker files what became of it. */
final class Archive {

    private static final Duration PATIENCE = Duration.ofSeconds(180);
    private final Path directory;
    private final Path built;

    Archive(Path directory, Path built) {
        this.directory = directory;
        this.built = built;
    }

    void deploy() {
        if (Files.exists(marker(".deployed"))) {
            return;
        }
        try {
            Files.deleteIfExists(marker(".undeployed"));
            Files.deleteIfExists(marker(".failed"));
            Files.copy(built, directory.resolve("ra.ear"), StandardCopyOption.REPLACE_EXISTING);
            Files.writeString(marker(".dodeploy"), "ra.ear");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        await(".deployed");
    }

    void undeploy() {
        if (!Files.exists(marker(".deployed"))) {
            return;
        }
        try {
            Files.delete(marker(".deployed"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        await(".undeployed");
    }

    private Path marker(String suffix) {
        return directory.resolve("ra.ear" + suffix);
    }

    private void await(String suffix) {
        Instant end = Instant.now().plus(PATIENCE);
        while (!Files.exists(marker(suffix))) {
            if (Files.exists(marker(".failed")) || Instant.now().isAfter(end)) {
                throw new IllegalStateException("ra.ear is not " + suffix.substring(1));
            }
            try {
                Thread.sleep(100);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
    }
}
