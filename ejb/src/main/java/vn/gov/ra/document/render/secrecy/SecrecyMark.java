package vn.gov.ra.document.render.secrecy;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.gov.ra.document.render.file.FileType;

/**
 * A mark of secrecy that a paper carries.
 *
 * @param level as the law writes it, such as {@code TỐI MẬT}
 * @param page from 1; in a workbook the sheet
 */
public record SecrecyMark(String level, int page) {

    /** As file names carry it, but not "bảo mật", "bí mật", "mật khẩu", "mật mã". */
    private static final Pattern IN_A_NAME = Pattern.compile("(?<!\\p{L})(?<!bảo )(?<!bí )mật(?!\\p{L})(?! khẩu| mã)");

    /** Whether the name of a file says that the paper is classified; of a scan it is the only sign. */
    public static boolean named(String fileName) {
        return fileName != null && IN_A_NAME.matcher(Normalizer.normalize(fileName, Normalizer.Form.NFC).toLowerCase(Locale.ROOT).replaceAll("[_\\-\\s]+", " ")).find();
    }

    /**
     * The first mark near the top of a page; empty also for what has no text a machine can read, and for what is broken: that the file is whole is judged by others.
     *
     * @throws vn.gov.ra.shared.DomainException {@link vn.gov.ra.document.DocumentError#PDF_LOCKED}
     */
    public static Optional<SecrecyMark> of(FileType type, byte[] content) {
        return switch (type) {
            case PDF -> PdfMarks.find(content);
            case DOCX -> WordMarks.find(content);
            case XLSX -> SheetMarks.find(content);
            case TEXT, UNKNOWN -> TextMarks.find(content);   // UNKNOWN: texts in the old encodings
            default -> Optional.empty();
        };
    }
}
