package vn.gov.ra.demo.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;

/** Keys and passwords of this installation, made when first asked for; one file each, readable by its owner only. */
public final class Secrets {
    private static final int KEY_OCTETS = 32;   // AES-256 and HMAC-SHA-256
    private static final SecureRandom RANDOM = new SecureRandom();
    private final Path directory;

    Secrets(Path home) {
        this.directory = home.resolve("secrets");
    }

    /** A password of letters, digits, {@code -} and {@code _}. */
    public String password(String name) {
        return value(name, Base64.getUrlEncoder().withoutPadding());
    }

    /** A key of 256 bits in base64. */
    public String key(String name) {
        return value(name, Base64.getEncoder());
    }

    /** The file of a secret, made if need be; for programs that read passwords from files. */
    public Path passwordFile(String name) {
        password(name);
        return directory.resolve(name);
    }

    private synchronized String value(String name, Base64.Encoder encoder) {
        Path file = directory.resolve(name);
        try {
            if (!Files.exists(file)) {
                byte[] octets = new byte[KEY_OCTETS];
                RANDOM.nextBytes(octets);
                Files.createDirectories(directory, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
                Path fresh = directory.resolve(name + ".new");
                Files.deleteIfExists(fresh);
                Files.createFile(fresh, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
                Files.writeString(fresh, encoder.encodeToString(octets));
                Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
            }
            return Files.readString(file).trim();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
