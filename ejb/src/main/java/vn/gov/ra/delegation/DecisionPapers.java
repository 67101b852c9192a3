package vn.gov.ra.delegation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.UUID;
import vn.gov.ra.document.FileContent;
import vn.gov.ra.document.FileRef;
import vn.gov.ra.document.StorageError;
import vn.gov.ra.document.StoredFiles;
import vn.gov.ra.document.Unclassified;
import vn.gov.ra.document.render.file.FileType;
import vn.gov.ra.document.render.file.PdfInspection;
import vn.gov.ra.shared.DomainException;

/** Takes in the PDF of a decision, by what it is and not by what it is called; it is looked through for viruses where it is stored. */
@Dependent
class DecisionPapers {

    @Inject
    private StoredFiles files;

    FileRef take(String fileName, byte[] content) {
        require(fileName, content);
        return files.store(content, fileName, FileType.PDF.mediaType());
    }

    static void require(String fileName, byte[] content) {
        if (content == null || content.length == 0) {
            throw new DomainException(StorageError.FILE_EMPTY);
        }
        if (content.length > StoredFiles.MAX_SIZE) {
            throw new DomainException(StorageError.FILE_TOO_LARGE, StoredFiles.MAX_SIZE);
        }
        FileType type = FileType.of(content);
        if (type != FileType.PDF) {
            throw new DomainException(DelegationError.FILE_NOT_PDF, type.mediaType());
        }
        PdfInspection pdf = PdfInspection.of(content);
        if (pdf.encrypted() || pdf.hasJavaScript()) {
            throw new DomainException(DelegationError.FILE_NOT_PLAIN);
        }
        Unclassified.require(fileName, content);
    }

    /** @param file null for none */
    FileContent open(UUID file) {
        if (file == null) {
            throw new DomainException(DelegationError.NO_FILE);
        }
        return files.open(file);
    }
}
