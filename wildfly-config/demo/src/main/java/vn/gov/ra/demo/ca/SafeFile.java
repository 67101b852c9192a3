package vn.gov.ra.demo.ca;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;

/** Files that are either the old or the new content, never half of it, whatever moment the process dies at. */
final class SafeFile {

    private SafeFile() {}

    static void write(Path file, byte[] content) throws IOException {
        write(file, content, "rw-r--r--");
    }

    /** For keys and passwords: nobody else on the machine may read it. */
    static void writeSecret(Path file, byte[] content) throws IOException {
        write(file, content, "rw-------");
    }

    private static void write(Path file, byte[] content, String permissions) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Path part = Files.createTempFile(file.toAbsolutePath().getParent(), "." + file.getFileName(), ".part");
        try {
            Files.setPosixFilePermissions(part, PosixFilePermissions.fromString(permissions));
            try (FileChannel out = FileChannel.open(part, StandardOpenOption.WRITE)) {
                ByteBuffer rest = ByteBuffer.wrap(content);
                while (rest.hasRemaining()) out.write(rest);
                out.force(true);
            }
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
    }
}
