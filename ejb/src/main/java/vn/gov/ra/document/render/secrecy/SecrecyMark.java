package vn.gov.ra.document.render.secrecy;

import java.util.Optional;
import vn.gov.ra.document.render.file.FileType;

/**
 * A mark of secrecy that a paper carries.
 *
 * @param level as the law writes it, such as {@code TỐI MẬT}
 * @param page from 1; in a workbook the sheet
 */
public record SecrecyMark(String level, int page) {

    /** The first mark near the top of a page; empty also for what has no text a machine can read. Never refuses: that the file is whole is judged by others. */
    public static Optional<SecrecyMark> of(FileType type, byte[] content) {
        return switch (type) {
            case PDF -> PdfMarks.find(content);
            case DOCX -> WordMarks.find(content);
            case XLSX -> SheetMarks.find(content);
            default -> Optional.empty();
        };
    }
}
