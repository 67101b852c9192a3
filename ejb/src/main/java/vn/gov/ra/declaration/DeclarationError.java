package vn.gov.ra.declaration;

import vn.gov.ra.shared.ErrorCode;

/** Refusals about declarations. */
public enum DeclarationError implements ErrorCode {
    NOT_FOUND("RA-DEC-001", Kind.NOT_FOUND),
    /** Argument: label key of the field. */
    REQUIRED("RA-DEC-002", Kind.INVALID),
    /** The last day has passed. */
    BAD_DAY("RA-DEC-003", Kind.INVALID),
    /** Somebody has no answer. Argument: name. */
    ANSWER_MISSING("RA-DEC-004", Kind.INVALID),
    /** "Nothing has changed" and a change at once. Argument: name. */
    CONTRADICTION("RA-DEC-005", Kind.INVALID),
    /** An answer names what is not on the list, or cannot be said there. */
    BAD_ANSWER("RA-DEC-006", Kind.INVALID),
    /** The campaign is closed. Argument: number. */
    CLOSED("RA-DEC-007", Kind.CONFLICT),
    FILE_UNREADABLE("RA-DEC-008", Kind.UNPROCESSABLE),
    /** Argument: name of the column. */
    COLUMN_MISSING("RA-DEC-009", Kind.UNPROCESSABLE),
    /** Argument: the most there may be. */
    TOO_MANY("RA-DEC-010", Kind.TOO_LARGE);

    private final String code;
    private final Kind kind;

    DeclarationError(String code, Kind kind) {
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
