package vn.gov.ra.request;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Set;
import vn.gov.ra.document.FileRef;
import vn.gov.ra.document.StorageError;
import vn.gov.ra.document.StoredFiles;
import vn.gov.ra.document.Unclassified;
import vn.gov.ra.document.render.file.FileType;
import vn.gov.ra.document.render.file.PdfInspection;
import vn.gov.ra.document.render.file.Readable;
import vn.gov.ra.security.CurrentActor;
import vn.gov.ra.shared.DomainException;
import vn.gov.ra.shared.Ids;

/** Takes papers in: by what they are, not by what they are called. */
@Dependent
class AttachmentIntake {

    private static final Set<FileType> PAPERS = EnumSet.of(FileType.PDF, FileType.PNG, FileType.JPEG, FileType.DOCX, FileType.XLSX);
    private static final Set<FileType> SCANS = EnumSet.of(FileType.PDF, FileType.PNG, FileType.JPEG);

    @Inject
    private RequestRepository requests;
    @Inject
    private StoredFiles files;
    @Inject
    private CurrentActor current;
    @Inject
    private Clock clock;

    Attachment take(Dossier dossier, AttachmentKind kind, String fileName, byte[] content) {
        if (content.length > StoredFiles.MAX_SIZE) {
            throw new DomainException(StorageError.FILE_TOO_LARGE, StoredFiles.MAX_SIZE);
        }
        if (content.length == 0) {
            throw new DomainException(StorageError.FILE_EMPTY);
        }
        FileType type = FileType.of(content);
        require(kind, type, fileName, content);
        FileRef file = files.store(content, fileName, type.mediaType());
        Attachment attachment = new Attachment(Ids.next(), dossier.id(), kind, file.id(), current.get().username(), clock.instant());
        requests.add(attachment);
        return attachment;
    }

    static void require(AttachmentKind kind, FileType type, String fileName, byte[] content) {
        if (type == FileType.OLE) {
            throw new DomainException(RequestError.OLD_OFFICE_FILE);
        }
        if (!PAPERS.contains(type)) {
            throw new DomainException(RequestError.FILE_TYPE_REFUSED, type.mediaType());
        }
        if (kind == AttachmentKind.LETTER && type != FileType.PDF || kind == AttachmentKind.SIGNED_LETTER && !SCANS.contains(type)) {
            throw new DomainException(RequestError.LETTER_NOT_PDF, type.mediaType());
        }
        Readable.require(type, content);
        if (type == FileType.PDF) {
            PdfInspection pdf = PdfInspection.of(content);
            if (pdf.encrypted()) {
                throw new DomainException(RequestError.FILE_BROKEN);
            }
            if (pdf.hasJavaScript()) {
                throw new DomainException(RequestError.ACTIVE_CONTENT);
            }
        }
        Unclassified.require(fileName, content);
    }
}
