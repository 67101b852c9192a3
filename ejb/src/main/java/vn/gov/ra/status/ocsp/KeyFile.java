package vn.gov.ra.status.ocsp;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;

/**
 * One responder key as its file has it now: another file in its place is taken without a restart. What was signed before stays valid with the
 * old certificate in it. A file that cannot be read, or whose certificate begins later, does not take a key away that can sign.
 */
final class KeyFile {

    private static final Logger LOG = System.getLogger(KeyFile.class.getName());
    private static final Duration LOOK = Duration.ofSeconds(5);
    private static final Duration WARN_BEFORE = Duration.ofDays(30);
    private static final Duration WARN_EVERY = Duration.ofDays(1);

    private final String name;
    private final Path file;
    private final Opener opener;
    private volatile Instant nextLook = Instant.MIN;
    private volatile ResponderKey key;
    private ResponderKey waiting;
    private Object seen;
    private Instant warned = Instant.MIN;

    /** Reads a key from its file, with the password it has there. */
    interface Opener {
        ResponderKey open(Path file) throws GeneralSecurityException, IOException;
    }

    KeyFile(String name, Path file, Opener opener) {
        this.name = name;
        this.file = file;
        this.opener = opener;
    }

    /** Null while there is none that could be read. */
    ResponderKey key(Instant now) {
        if (!now.isBefore(nextLook)) {
            look(now);
        }
        return key;
    }

    private synchronized void look(Instant now) {
        if (now.isBefore(nextLook)) {
            return;
        }
        try {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            Object stamp = java.util.List.of(attributes.lastModifiedTime(), attributes.size(), String.valueOf(attributes.fileKey()));
            if (!stamp.equals(seen)) {
                seen = stamp;
                waiting = opener.open(file);
            }
        } catch (GeneralSecurityException | IOException e) {
            LOG.log(Level.ERROR, "ocsp.responder-key unusable: " + name, e);
        }
        boolean better = waiting != null && (key == null || waiting.inDate(now) || !key.inDate(now));
        if (better) {
            LOG.log(Level.INFO, "ocsp.responder-key {0}: {1} to {2}", name, waiting.certificate().getSubject(), waiting.notAfter());
            key = waiting;
            waiting = null;
        }
        warn(now);
        nextLook = now.plus(LOOK);
    }

    /** From thirty days before the end. */
    static boolean nearEnd(Instant notAfter, Instant now) {
        return notAfter.isBefore(now.plus(WARN_BEFORE));
    }

    private void warn(Instant now) {
        if (key != null && nearEnd(key.notAfter(), now) && !now.isBefore(warned)) {
            LOG.log(Level.WARNING, "ocsp.responder-key ends: {0} on {1}", name, key.notAfter());
            warned = now.plus(WARN_EVERY);
        }
    }
}
