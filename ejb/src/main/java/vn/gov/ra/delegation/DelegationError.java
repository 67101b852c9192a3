package vn.gov.ra.delegation;

import vn.gov.ra.shared.ErrorCode;

/** Refusals of grants and delegations. */
public enum DelegationError implements ErrorCode {
    NOT_FOUND("RA-DEL-001", Kind.NOT_FOUND),
    TO_ONESELF("RA-DEL-002", Kind.INVALID),
    CYCLE("RA-DEL-003", Kind.CONFLICT),
    TOO_DEEP("RA-DEL-004", Kind.CONFLICT),
    BAD_PERIOD("RA-DEL-005", Kind.INVALID),
    NOT_YOURS("RA-DEL-006", Kind.FORBIDDEN),
    DOCUMENT_MISSING("RA-DEL-007", Kind.INVALID),
    ALREADY_ENDED("RA-DEL-008", Kind.CONFLICT),
    NO_PERSON("RA-DEL-009", Kind.CONFLICT),
    BAD_ROLE("RA-DEL-010", Kind.INVALID),
    FILE_NOT_PDF("RA-DEL-011", Kind.UNPROCESSABLE),
    FILE_NOT_PLAIN("RA-DEL-012", Kind.UNPROCESSABLE),
    NO_FILE("RA-DEL-015", Kind.NOT_FOUND);

    private final String code;
    private final Kind kind;

    DelegationError(String code, Kind kind) {
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
