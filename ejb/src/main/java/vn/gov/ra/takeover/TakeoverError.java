package vn.gov.ra.takeover;

import vn.gov.ra.shared.ErrorCode;

/** Refusals of take-overs. What is found in single rows has codes of its own, from RA-TKO-101 on. */
public enum TakeoverError implements ErrorCode {
    NOT_FOUND("RA-TKO-001", Kind.NOT_FOUND),
    /** Argument: label key of the field. */
    REQUIRED("RA-TKO-002", Kind.INVALID),
    /** The books speak of a day to come. */
    BAD_DAY("RA-TKO-003", Kind.INVALID),
    /** Nothing to check. Argument: number. */
    NO_BOOKS("RA-TKO-004", Kind.CONFLICT),
    /** Who began it or had it taken over does not accept it. Argument: number. */
    SECOND_PERSON_NEEDED("RA-TKO-005", Kind.FORBIDDEN),
    /** Something of it has been worked on since. Arguments: number, label key of the kind, how many. */
    IN_USE("RA-TKO-006", Kind.CONFLICT),
    /** Argument: the most rows. */
    TOO_MANY_ROWS("RA-TKO-007", Kind.TOO_LARGE),
    /** A run did not end; it may be begun again. */
    BROKE_OFF("RA-TKO-008", Kind.CONFLICT),
    /** An account without a person can be nobody's second. Argument: number. */
    PERSON_NEEDED("RA-TKO-009", Kind.CONFLICT),
    /** Expected amounts are whole numbers from 0 on. */
    BAD_AMOUNT("RA-TKO-010", Kind.INVALID),
    /** Not a package of a register, or not as its manifest says. Argument: the file. */
    PACKAGE_BROKEN("RA-TKO-011", Kind.UNPROCESSABLE),
    /** Both registers have rows differently and nobody has said what holds. Argument: number. */
    UNDECIDED("RA-TKO-012", Kind.CONFLICT),
    /** Only what both registers have differently is decided on. Argument: row. */
    NOTHING_TO_DECIDE("RA-TKO-013", Kind.CONFLICT),
    /** What is to be corrected by hand says so. */
    NOTE_NEEDED("RA-TKO-014", Kind.INVALID);

    private final String code;
    private final Kind kind;

    TakeoverError(String code, Kind kind) {
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
