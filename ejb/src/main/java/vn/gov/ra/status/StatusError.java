package vn.gov.ra.status;

import vn.gov.ra.shared.ErrorCode;

/** Refusals of questions about status. */
public enum StatusError implements ErrorCode {
    BAD_MOMENT("RA-VLD-001", Kind.INVALID),
    FUTURE_MOMENT("RA-VLD-002", Kind.INVALID),
    BAD_FINGERPRINT("RA-VLD-003", Kind.INVALID),
    EMPTY_QUESTION("RA-VLD-004", Kind.INVALID),
    TOO_MANY_QUESTIONS("RA-VLD-005", Kind.INVALID),
    NO_LIST("RA-VLD-006", Kind.NOT_FOUND),
    NO_RESPONDER("RA-VLD-007", Kind.NOT_FOUND);

    private final String code;
    private final Kind kind;

    StatusError(String code, Kind kind) {
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
