package vn.gov.ra.past;

import vn.gov.ra.shared.ErrorCode;

/** Refusals about days gone by. */
public enum PastError implements ErrorCode {
    /** Nobody knows yet. Argument: the day. */
    TO_COME("RA-PAS-001", Kind.INVALID),
    /** Nothing was recorded by then. Arguments: the day, the day of the first record. */
    BEFORE_FIRST_RECORD("RA-PAS-002", Kind.INVALID),
    /** No day was named. */
    DAY_NEEDED("RA-PAS-003", Kind.INVALID);

    private final String code;
    private final Kind kind;

    PastError(String code, Kind kind) {
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
