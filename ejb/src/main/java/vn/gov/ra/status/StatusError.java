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
    NO_RESPONDER("RA-VLD-007", Kind.NOT_FOUND),
    NO_PATH("RA-VLD-010", Kind.UNPROCESSABLE),
    PATH_NOT_YET_VALID("RA-VLD-011", Kind.UNPROCESSABLE),
    PATH_EXPIRED("RA-VLD-012", Kind.UNPROCESSABLE),
    PATH_REVOKED("RA-VLD-014", Kind.UNPROCESSABLE),
    PATH_ON_HOLD("RA-VLD-015", Kind.UNPROCESSABLE),
    PATH_UNDETERMINED("RA-VLD-016", Kind.UNPROCESSABLE),
    TOO_MANY_INTERMEDIATES("RA-VLD-017", Kind.INVALID);

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
