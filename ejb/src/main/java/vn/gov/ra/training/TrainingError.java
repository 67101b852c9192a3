package vn.gov.ra.training;

import vn.gov.ra.shared.ErrorCode;

/** Refusals about training and commitments. */
public enum TrainingError implements ErrorCode {
    NOT_FOUND("RA-TRN-001", Kind.NOT_FOUND),
    /** Argument: label key of the field. */
    REQUIRED("RA-TRN-002", Kind.INVALID),
    /** A session is recorded once it was held; a paper once it was signed. */
    IN_FUTURE("RA-TRN-003", Kind.INVALID),
    /** Argument: code. */
    TOPIC_UNKNOWN("RA-TRN-004", Kind.INVALID),
    /** Arguments: what was written, how many it fits. */
    PERSON_UNCLEAR("RA-TRN-005", Kind.INVALID),
    /** Argument: the most at once. */
    TOO_MANY("RA-TRN-006", Kind.INVALID),
    /** No edition of the text holds today. */
    NO_FORM("RA-TRN-007", Kind.CONFLICT),
    /** There is a newer text than the one read. Argument: edition. */
    EDITION_CHANGED("RA-TRN-008", Kind.CONFLICT),
    /** Neither PDF nor picture. Argument: file name. */
    FILE_TYPE("RA-TRN-009", Kind.UNPROCESSABLE),
    /** The account is not tied to a person. Argument: account. */
    NO_PERSON("RA-TRN-010", Kind.FORBIDDEN),
    /** Struck out already. */
    STRUCK("RA-TRN-011", Kind.CONFLICT),
    /** Capitals, digits, hyphens, 2 to 20. Argument: what was written. */
    BAD_CODE("RA-TRN-012", Kind.INVALID),
    /** Argument: the code. */
    CODE_TAKEN("RA-TRN-013", Kind.INVALID),
    /** What counted is never changed afterwards. Argument: the day. */
    PASSED("RA-TRN-014", Kind.INVALID),
    /** A version that begins later stands already. Argument: its day. */
    LATER_STANDS("RA-TRN-015", Kind.INVALID),
    /** Another edition begins on that day. Argument: the day. */
    DAY_TAKEN("RA-TRN-016", Kind.INVALID),
    /** The text has no place for it. Argument: what is filled in. */
    PLACE_MISSING("RA-TRN-017", Kind.INVALID),
    /** The edition has begun to count. Argument: edition. */
    BEGUN("RA-TRN-018", Kind.CONFLICT);

    private final String code;
    private final Kind kind;

    TrainingError(String code, Kind kind) {
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
