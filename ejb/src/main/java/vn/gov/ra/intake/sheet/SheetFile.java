package vn.gov.ra.intake.sheet;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import vn.gov.ra.document.render.file.FileType;
import vn.gov.ra.shared.DomainException;

/** Reads the sheets of an uploaded file by what it is, not by what it is called. */
public final class SheetFile {

    /** The most rows of data in one file ({@code contract.md} §3). */
    public static final int MOST_ROWS = 10_000;
    static final int MOST_ROWS_WITH_TITLES = MOST_ROWS + 1_000;

    private SheetFile() {
    }

    /** @throws DomainException with a {@link SheetError}, or why the ZIP was not unpacked */
    public static List<Grid> read(byte[] content) {
        return switch (FileType.of(content)) {
            case XLSX -> Workbook.read(content);
            case ZIP -> throw new DomainException(SheetError.NOT_A_TABLE);
            case OLE -> throw new DomainException(holds(content, "EncryptedPackage") ? SheetError.PASSWORD
                    : holds(content, "Workbook") || holds(content, "Book") ? SheetError.OLD_WORKBOOK : SheetError.NOT_A_TABLE);
            case TEXT, UNKNOWN -> List.of(csv(content));
            default -> throw new DomainException(SheetError.NOT_A_TABLE);
        };
    }

    private static Grid csv(byte[] content) {
        String begin = new String(content, 0, Math.min(content.length, 512), StandardCharsets.ISO_8859_1).strip().toLowerCase(Locale.ROOT);
        // Web pages and old XML tables that are called .xls; a RTF.
        if (begin.startsWith("<") || begin.startsWith("ï»¿<") || begin.startsWith("{\\rtf")) {
            throw new DomainException(SheetError.NOT_A_TABLE);
        }
        return CsvGrid.read(content);
    }

    /** Names in an OLE container are UTF-16LE. */
    private static boolean holds(byte[] content, String name) {
        return new String(content, StandardCharsets.ISO_8859_1).contains(new String(name.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1));
    }
}
