package vn.gov.ra.document;

import vn.gov.ra.shared.ErrorCode;

/** Refusals about stored files. */
public enum StorageError implements ErrorCode {
    FILE_NOT_FOUND("RA-DOC-050", Kind.NOT_FOUND),
    FILE_EMPTY("RA-DOC-051", Kind.UNPROCESSABLE),
    /** Argument: the most bytes allowed. */
    FILE_TOO_LARGE("RA-DOC-052", Kind.TOO_LARGE),
    /** Argument: what the scanner found. */
    FILE_INFECTED("RA-DOC-053", Kind.UNPROCESSABLE),
    /** The scanner does not answer, and nothing may be taken without it. */
    SCAN_UNAVAILABLE("RA-DOC-054", Kind.UPSTREAM);

    private final String code;
    private final Kind kind;

    StorageError(String code, Kind kind) {
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
