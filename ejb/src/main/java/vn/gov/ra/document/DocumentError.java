package vn.gov.ra.document;

import vn.gov.ra.shared.ErrorCode;

/** Refusals about files and documents. */
public enum DocumentError implements ErrorCode {
    /** Argument: the character as U+XXXX. */
    UNPRINTABLE("RA-DOC-001", Kind.UNPROCESSABLE),
    BROKEN_ZIP("RA-DOC-002", Kind.UNPROCESSABLE),
    /** Argument: the most entries allowed. */
    ZIP_TOO_MANY_ENTRIES("RA-DOC-003", Kind.UNPROCESSABLE),
    /** Argument: the most bytes allowed, unpacked. */
    ZIP_TOO_LARGE("RA-DOC-004", Kind.TOO_LARGE),
    /** Arguments: entry, highest ratio allowed. */
    ZIP_BOMB("RA-DOC-005", Kind.UNPROCESSABLE),
    /** Argument: entry. */
    ZIP_UNSAFE_NAME("RA-DOC-006", Kind.UNPROCESSABLE),
    /** Argument: entry. */
    ZIP_DUPLICATE_NAME("RA-DOC-007", Kind.UNPROCESSABLE),
    /** Argument: entry. */
    ZIP_LINK("RA-DOC-008", Kind.UNPROCESSABLE),
    ZIP_ENCRYPTED("RA-DOC-009", Kind.UNPROCESSABLE),
    BROKEN_PDF("RA-DOC-010", Kind.UNPROCESSABLE),
    /** Begins like a picture and cannot be shown to its end. */
    BROKEN_PICTURE("RA-DOC-011", Kind.UNPROCESSABLE),
    PICTURE_TOO_LARGE("RA-DOC-012", Kind.UNPROCESSABLE),
    /** Arguments: level, page. Nothing else of the text is told. */
    MARKED_SECRET("RA-DOC-013", Kind.UNPROCESSABLE),
    NAMED_SECRET("RA-DOC-014", Kind.UNPROCESSABLE),
    /** A password is needed to open it. */
    PDF_LOCKED("RA-DOC-015", Kind.UNPROCESSABLE),
    /** Arguments: level, page, entry. */
    SECRET_IN_ZIP("RA-DOC-016", Kind.UNPROCESSABLE),
    /** Argument: entry. */
    SECRET_NAME_IN_ZIP("RA-DOC-017", Kind.UNPROCESSABLE),
    /** Nobody can look into it. Argument: entry. */
    SHUT_IN_ZIP("RA-DOC-018", Kind.UNPROCESSABLE);

    private final String code;
    private final Kind kind;

    DocumentError(String code, Kind kind) {
        this.code = code;
        this.kind = kind;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
