package vn.gov.ra.handover;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import vn.gov.ra.document.StoredFiles;
import vn.gov.ra.document.render.file.FileType;
import vn.gov.ra.document.render.file.Readable;
import vn.gov.ra.shared.DomainException;

/** Keeps the scan or the signed PDF of a party. */
@Dependent
class MinutesFiles {

    private static final Set<FileType> ACCEPTED = Set.of(FileType.PDF, FileType.PNG, FileType.JPEG);

    @Inject
    private StoredFiles files;
    @Inject
    private SignedMinutes signed;

    /**
     * @param paper the minutes' document, where it was known before this command; else null
     * @throws DomainException when the method needs a file and none came, it is neither PDF nor picture, or a signature in it is not good or not this person's
     */
    MinutesSignature.Signing signing(UUID paper, Signer signer) {
        boolean given = signer.file() != null && signer.file().length > 0;
        if (!given && signer.method().needsFile()) {
            throw new DomainException(HandoverError.SIGNATURE_FILE_MISSING);
        }
        if (signer.method() == SignatureMethod.PADES) {
            signed.require(paper, signer);
        }
        return new MinutesSignature.Signing(signer.method(), signer.name(), signer.personId(), given ? store(signer) : null);
    }

    private UUID store(Signer signer) {
        FileType type = FileType.of(signer.file());
        if (!ACCEPTED.contains(type)) {
            throw new DomainException(HandoverError.SIGNATURE_FILE_TYPE, signer.fileName());
        }
        Readable.require(type, signer.file());
        return files.store(signer.file(), signer.fileName(), type.mediaType()).id();
    }
}
