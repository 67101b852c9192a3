package vn.gov.ra.release;

import vn.gov.ra.shared.ErrorCode;

/** Refusals about giving the whole register away. */
public enum ReleaseError implements ErrorCode {
    NOT_FOUND("RA-GIV-001", Kind.NOT_FOUND),
    /** The other office's letter is of a day to come. */
    LETTER_TO_COME("RA-GIV-002", Kind.INVALID),
    /** Whoever asked does not release it. Argument: number. */
    SAME_PERSON("RA-GIV-003", Kind.FORBIDDEN),
    /** Only whoever asked takes it. Argument: number. */
    NOT_YOURS("RA-GIV-004", Kind.FORBIDDEN),
    /** Not released, called off, or the days are over. Argument: number. */
    NOT_OPEN("RA-GIV-005", Kind.CONFLICT),
    /** Nobody has released the register for the caller. */
    NONE_OPEN("RA-GIV-006", Kind.CONFLICT),
    /** An account without a person cannot be told from another. */
    PERSON_NEEDED("RA-GIV-007", Kind.CONFLICT);

    private final String code;
    private final Kind kind;

    ReleaseError(String code, Kind kind) {
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
