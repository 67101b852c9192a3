package vn.gov.ra.signing;

import vn.gov.ra.shared.ErrorCode;

/** Refusals of signing with the program on the signer's PC. */
public enum SigningError implements ErrorCode {
    /** Nothing is to be signed there now. */
    NOTHING_TO_SIGN("RA-SGN-001", Kind.CONFLICT),
    /** Unknown, used, or too late: all look the same. */
    ADDRESS_GONE("RA-SGN-002", Kind.NOT_FOUND),
    /** The stored letter is not what it was when the errand began. */
    LETTER_CHANGED("RA-SGN-003", Kind.CONFLICT),
    /** Not the letter with something added. */
    OTHER_FILE("RA-SGN-004", Kind.UNPROCESSABLE),
    /** The errand is another's, of another session, or brought nothing. */
    NOTHING_BROUGHT("RA-SGN-005", Kind.CONFLICT);

    private final String code;
    private final Kind kind;

    SigningError(String code, Kind kind) {
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
