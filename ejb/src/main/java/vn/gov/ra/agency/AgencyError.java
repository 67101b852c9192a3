package vn.gov.ra.agency;

import vn.gov.ra.shared.ErrorCode;

/** Refusals of agencies. */
public enum AgencyError implements ErrorCode {
    NOT_FOUND("RA-AGE-001", Kind.NOT_FOUND),
    BAD_CODE("RA-AGE-002", Kind.INVALID),
    CODE_TAKEN("RA-AGE-003", Kind.CONFLICT),
    NO_PARENT("RA-AGE-004", Kind.INVALID),
    BAD_PERIOD("RA-AGE-005", Kind.INVALID),
    NOT_YET("RA-AGE-006", Kind.INVALID),
    COLUMN_MISSING("RA-AGE-007", Kind.UNPROCESSABLE),
    FILE_UNREADABLE("RA-AGE-008", Kind.UNPROCESSABLE),
    TOO_MANY_ROWS("RA-AGE-009", Kind.TOO_LARGE),
    CODE_TWICE("RA-AGE-010", Kind.INVALID),
    UNKNOWN_LEVEL("RA-AGE-011", Kind.INVALID),
    /** Argument: its name. */
    ENDED("RA-AGE-012", Kind.CONFLICT);

    private final String code;
    private final Kind kind;

    AgencyError(String code, Kind kind) {
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
