package vn.gov.ra.document;

import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import vn.gov.ra.document.render.file.FileType;
import vn.gov.ra.document.render.pack.UnpackedFile;
import vn.gov.ra.document.render.pack.ZipReader;
import vn.gov.ra.document.render.secrecy.SecrecyMark;
import vn.gov.ra.shared.DomainException;

/**
 * Papers marked mật, tối mật or tuyệt mật may not be in this system at all, by whatever door they come. What a scan shows nobody reads here: there its
 * name and its sender's word are the only signs. Of a ZIP the papers inside are looked at; what nobody can look into there (a ZIP within it, .doc and
 * .xls, what a password protects) is refused. Outside of a ZIP no door takes such files, each for its own reason.
 */
public final class Unclassified {

    /** For all papers of one ZIP; what comes after is not looked at. */
    private static final Duration LONGEST = Duration.ofSeconds(20);

    private static final Set<FileType> SHUT = EnumSet.of(FileType.ZIP, FileType.OLE);
    private static final String OFFICE = "[Content_Types].xml";
    /** Windows lays small pictures of a folder's files beside them, in the container of .doc. */
    private static final String PREVIEWS = "thumbs.db";

    private Unclassified() {
    }

    /**
     * @param fileName as the sender calls it; null where it has none
     * @throws DomainException {@link DocumentError#NAMED_SECRET}, {@link DocumentError#MARKED_SECRET}, {@link DocumentError#SECRET_IN_ZIP};
     *     {@link DocumentError#PDF_LOCKED}, {@link DocumentError#SHUT_IN_ZIP} where nobody can look
     */
    public static void require(String fileName, byte[] content) {
        if (SecrecyMark.named(fileName)) {
            throw new DomainException(DocumentError.NAMED_SECRET);
        }
        FileType type = FileType.of(content);
        if (type == FileType.ZIP) {
            inside(content);
            return;
        }
        SecrecyMark.of(type, content).ifPresent(mark -> {
            throw new DomainException(DocumentError.MARKED_SECRET, mark.level(), mark.page());
        });
    }

    private static void inside(byte[] zip) {
        long begun = System.nanoTime();
        List<UnpackedFile> files = files(zip);
        boolean office = files.stream().anyMatch(file -> OFFICE.equals(file.name()));   // a kind of office file that no door takes, and that says so itself
        for (UnpackedFile file : files) {
            if (SecrecyMark.named(file.name())) {
                throw new DomainException(DocumentError.SECRET_NAME_IN_ZIP, file.name());
            }
            FileType type = FileType.of(file.content());
            if (!office && SHUT.contains(type) && !file.name().toLowerCase(Locale.ROOT).endsWith(PREVIEWS)) {
                throw new DomainException(DocumentError.SHUT_IN_ZIP, file.name());
            }
            Optional<SecrecyMark> found = System.nanoTime() - begun > LONGEST.toNanos() ? Optional.empty() : SecrecyMark.of(type, file.content());
            found.ifPresent(mark -> {
                throw new DomainException(DocumentError.SECRET_IN_ZIP, mark.level(), mark.page(), file.name());
            });
        }
    }

    private static List<UnpackedFile> files(byte[] zip) {
        try {
            return ZipReader.read(zip);
        } catch (DomainException unreadable) {
            return List.of();   // whoever reads it says what is wrong with it
        }
    }
}
