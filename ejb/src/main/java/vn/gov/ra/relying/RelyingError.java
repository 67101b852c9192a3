package vn.gov.ra.relying;

import vn.gov.ra.shared.ErrorCode;

/** Refusals of relying systems. */
public enum RelyingError implements ErrorCode {
    NOT_FOUND("RA-REL-001", Kind.NOT_FOUND),
    CLIENT_TAKEN("RA-REL-002", Kind.CONFLICT),
    BAD_CLIENT_ID("RA-REL-003", Kind.INVALID),
    UNKNOWN_SCOPE("RA-REL-004", Kind.INVALID),
    BAD_ADDRESS("RA-REL-005", Kind.INVALID),
    BAD_QUOTA("RA-REL-006", Kind.INVALID),
    NOT_ACTIVE("RA-REL-007", Kind.CONFLICT),
    NOT_DISABLED("RA-REL-008", Kind.CONFLICT),
    ENDED("RA-REL-009", Kind.CONFLICT),
    END_IN_THE_PAST("RA-REL-010", Kind.INVALID),
    NOT_REGISTERED("RA-REL-011", Kind.FORBIDDEN),
    CLOSED("RA-REL-012", Kind.FORBIDDEN),
    WRONG_ADDRESS("RA-REL-013", Kind.FORBIDDEN),
    MINUTE_QUOTA("RA-REL-014", Kind.TOO_MANY),
    DAY_QUOTA("RA-REL-015", Kind.TOO_MANY),
    NO_AGENCIES("RA-REL-016", Kind.FORBIDDEN),
    OTHER_AGENCY("RA-REL-017", Kind.FORBIDDEN),
    AGENCY_PERIOD("RA-REL-018", Kind.INVALID),
    AGENCY_LISTED("RA-REL-019", Kind.CONFLICT),
    AGENCY_NOT_LISTED("RA-REL-020", Kind.NOT_FOUND),
    AGENCY_OVER("RA-REL-021", Kind.CONFLICT);

    private final String code;
    private final Kind kind;

    RelyingError(String code, Kind kind) {
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
