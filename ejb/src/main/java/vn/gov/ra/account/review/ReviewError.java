package vn.gov.ra.account.review;

import vn.gov.ra.shared.ErrorCode;

/** Refusals of the review of accounts. */
public enum ReviewError implements ErrorCode {
    NOT_FOUND("RA-ARV-001", Kind.NOT_FOUND),
    /** Written {@code 2026-Q4}, begun already by the calendar. Argument: what was written. */
    BAD_QUARTER("RA-ARV-002", Kind.INVALID),
    /** The quarter has its review. Argument: quarter. */
    BEGUN_ALREADY("RA-ARV-003", Kind.CONFLICT),
    /** The last day has passed. */
    BAD_DAY("RA-ARV-004", Kind.INVALID),
    /** An account has no answer. Argument: user name. */
    ANSWER_MISSING("RA-ARV-005", Kind.INVALID),
    /** To be ended, and nobody says why. Argument: user name. */
    REASON_MISSING("RA-ARV-006", Kind.INVALID),
    /** An answer names what is not on the sheet, or is settled. */
    BAD_ANSWER("RA-ARV-007", Kind.INVALID),
    /** The sheet is another's to attest. */
    NOT_YOURS("RA-ARV-008", Kind.FORBIDDEN),
    /** The review is closed. Argument: quarter. */
    CLOSED("RA-ARV-009", Kind.CONFLICT);

    private final String code;
    private final Kind kind;

    ReviewError(String code, Kind kind) {
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
