package vn.gov.ra.lifeevent;

import vn.gov.ra.shared.ErrorCode;

/** Refusals of the way from an event to its request. */
public enum LifeEventError implements ErrorCode {
    NOTHING_CHOSEN("RA-EVT-001", Kind.INVALID),
    /** Something chosen is not the agency's, or not any more. Argument: id. */
    NOT_A_CHOICE("RA-EVT-002", Kind.INVALID),
    /** Argument: code of the ground. */
    GROUND_DOES_NOT_FIT("RA-EVT-003", Kind.INVALID),
    NO_AGENCY("RA-EVT-004", Kind.UNPROCESSABLE),
    /** Argument: the most there may be. */
    TOO_MANY("RA-EVT-005", Kind.UNPROCESSABLE),
    /** Argument: what was written. */
    BAD_QUARTER("RA-EVT-006", Kind.INVALID),
    /** Nothing ends then that nobody has asked to renew. Argument: the quarter. */
    NOTHING_TO_RENEW("RA-EVT-007", Kind.CONFLICT);

    private final String code;
    private final Kind kind;

    LifeEventError(String code, Kind kind) {
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
