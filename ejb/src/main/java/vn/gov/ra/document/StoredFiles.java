package vn.gov.ra.document;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.gov.ra.security.CurrentActor;
import vn.gov.ra.security.SecretBox;
import vn.gov.ra.shared.DomainException;
import vn.gov.ra.shared.Ids;
import vn.gov.ra.shared.Sha256;
import vn.gov.ra.shared.VietnameseText;

/**
 * Keeps files: letters, lists, answers of the CA operator. Content is sealed at rest, because personal numbers stand in it.
 * Whoever opens a file has checked first that the actor may see the object it belongs to.
 */
@Dependent
public class StoredFiles {

    /** The most a single file may have, in bytes ({@code contract.md} §3: 20 MB). */
    public static final int MAX_SIZE = 20 * 1024 * 1024;
    private static final String PURPOSE = "stored_file.content";
    private static final int LONGEST_NAME = 255;

    @Inject
    private StoredFileRepository files;
    @Inject
    private SecretBox box;
    @Inject
    private CurrentActor actor;
    @Inject
    private Clock clock;

    /**
     * @param mediaType as found in the content, never as the sender claims
     * @throws DomainException {@link StorageError#FILE_EMPTY}, {@link StorageError#FILE_TOO_LARGE}
     */
    public FileRef store(byte[] content, String fileName, String mediaType) {
        if (content.length == 0) {
            throw new DomainException(StorageError.FILE_EMPTY);
        }
        if (content.length > MAX_SIZE) {
            throw new DomainException(StorageError.FILE_TOO_LARGE, MAX_SIZE);
        }
        FileRef ref = new FileRef(Ids.next(), Sha256.hex(content), mediaType, content.length, safeName(fileName));
        files.add(new StoredFile(ref, box.seal(content, PURPOSE), clock.instant(), actor.get().username()));
        return ref;
    }

    /** @throws DomainException {@link StorageError#FILE_NOT_FOUND} */
    public FileContent open(UUID id) {
        StoredFile file = files.find(id).orElseThrow(() -> new DomainException(StorageError.FILE_NOT_FOUND));
        byte[] plain = box.open(file.sealed(), PURPOSE);
        if (!Sha256.hex(plain).equals(file.ref().sha256())) {
            throw new IllegalStateException("Stored file " + id + " is not what was stored");
        }
        return new FileContent(file.ref(), plain);
    }

    /** What is known of several files, by id; unknown ids are left out. */
    public Map<UUID, FileRef> refs(Collection<UUID> ids) {
        return files.refs(ids).stream().collect(Collectors.toMap(FileRef::id, Function.identity()));
    }

    /** The last part of what the sender gave, printable, at most {@value #LONGEST_NAME} letters; the end with the extension is kept. */
    static String safeName(String given) {
        String name = VietnameseText.cleanToNull(given);
        if (name == null) {
            return "file";
        }
        name = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1).replaceAll("[\\p{Cntrl}\"<>|:*?]", "_");
        if (name.isBlank() || name.chars().allMatch(letter -> letter == '.')) {
            return "file";
        }
        return name.length() > LONGEST_NAME ? name.substring(name.length() - LONGEST_NAME) : name;
    }
}
