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
    PROPOSED_ALREADY("RA-RET-009", Kind.CONFLICT),
    /** Nothing is left to hold. Argument: what stands instead of the name. */
    WIPED_ALREADY("RA-RET-010", Kind.CONFLICT),
    /** Lifted, or its last day has passed. Argument: number of the document. */
    HOLD_OVER("RA-RET-011", Kind.CONFLICT),
    /** Argument: date of the document. */
    DOCUMENT_TO_COME("RA-RET-012", Kind.INVALID),
    /** The last day of a hold has passed when it is set. Argument: that day. */
    ENDED_BEFORE("RA-RET-013", Kind.INVALID),
    /** Arguments: least, most. */
    DAYS("RA-RET-014", Kind.INVALID),
    /** A term cannot begin to count in the past. Argument: that day. */
    BEGUN("RA-RET-015", Kind.INVALID);

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
