package vn.gov.ra.retention;

import vn.gov.ra.shared.ErrorCode;

/** Refusals about how long data are kept. */
public enum RetentionError implements ErrorCode {
    NOT_FOUND("RA-RET-001", Kind.NOT_FOUND),
    /** Arguments: least, most. */
    YEARS("RA-RET-002", Kind.INVALID),
    /** Argument: label key of the field. */
    REQUIRED("RA-RET-003", Kind.INVALID),
    /** Nobody was named, or nobody is due. */
    NOBODY("RA-RET-004", Kind.UNPROCESSABLE),
    /** Arguments: the person's name, why not. */
    NOT_DUE("RA-RET-005", Kind.CONFLICT),
    /** Whoever proposed it may not confirm it. Argument: number. */
    SAME_PERSON("RA-RET-006", Kind.FORBIDDEN),
    /** Confirmed or taken back already. Argument: number. */
    SETTLED("RA-RET-007", Kind.CONFLICT),
    /** Argument: the most at once. */
    TOO_MANY("RA-RET-008", Kind.INVALID),
    /** The person stands in another open proposal. Argument: the person's name. */
    PROPOSED_ALREADY("RA-RET-009", Kind.CONFLICT);

    private final String code;
    private final Kind kind;

    RetentionError(String code, Kind kind) {
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
