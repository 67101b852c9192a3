package vn.gov.ra.demo.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** The look of the sign-in, carried in our jar; Keycloak reads themes from a directory. */
final class Themes {
    private static final String ROOT = "/keycloak/themes";

    private Themes() {
    }

    static void unpackInto(Path directory) {
        URL source = Themes.class.getResource(ROOT);
        if (source == null) throw new LaunchFailure("The build lacks " + ROOT);
        try {
            URI uri = source.toURI();
            if (!uri.getScheme().equals("jar")) {
                FileTree.copy(Path.of(uri), directory);
                return;
            }
            try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
                Path root = jar.getPath(ROOT);
                try (var files = Files.walk(root)) {
                    for (Path file : files.filter(Files::isRegularFile).toList()) {
                        Path target = directory.resolve(root.relativize(file).toString());
                        Files.createDirectories(target.getParent());
                        Files.write(target, Files.readAllBytes(file));
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
