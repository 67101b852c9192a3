package vn.gov.ra.batch;

import vn.gov.ra.shared.ErrorCode;

/** Refusals about submission lists. */
public enum BatchError implements ErrorCode {
    NOT_FOUND("RA-BAT-001", Kind.NOT_FOUND),
    /** No line was named. */
    EMPTY("RA-BAT-002", Kind.INVALID),
    /** Arguments: line, label key of its state. */
    LINE_NOT_FREE("RA-BAT-003", Kind.CONFLICT),
    /** A line is of another form, edition, action or kind of subscriber than the list. Argument: line. */
    LINE_DOES_NOT_FIT("RA-BAT-004", Kind.CONFLICT),
    /** Argument: line as given. */
    LINE_NOT_IN_LIST("RA-BAT-005", Kind.CONFLICT),
    /** Arguments: number of findings; each stands with its line. */
    NOT_READY("RA-BAT-006", Kind.CONFLICT),
    /** Argument: list. */
    NO_AUTHORITY("RA-BAT-007", Kind.FORBIDDEN),
    /** Who froze it may not sign it. Argument: list. */
    SIGNER_FROZE_IT("RA-BAT-008", Kind.FORBIDDEN),
    /** Stored bytes or snapshot are not what was frozen. Argument: list. */
    CONTENT_CHANGED("RA-BAT-009", Kind.CONFLICT),
    SIGNED_LETTER_MISSING("RA-BAT-010", Kind.INVALID),
    /** The signed PDF is not the letter of this list. Argument: list. */
    NOT_THIS_LETTER("RA-BAT-011", Kind.UNPROCESSABLE),
    /** Arguments: name in the certificate, name of the actor. */
    OTHER_SIGNER("RA-BAT-012", Kind.UNPROCESSABLE),
    REASON_MISSING("RA-BAT-013", Kind.INVALID),
    /** A second person has to act. Argument: list. */
    SECOND_PERSON_NEEDED("RA-BAT-014", Kind.FORBIDDEN),
    /** One of the two has to be a signer of the office. Argument: list. */
    SIGNER_NEEDED("RA-BAT-015", Kind.FORBIDDEN),
    /** Number of the letter is missing. */
    LETTER_NUMBER_MISSING("RA-BAT-016", Kind.INVALID),
    /** A line has no outcome yet. Arguments: list, number of such lines. */
    NOT_RECONCILED("RA-BAT-017", Kind.CONFLICT),
    /** Who imported may not confirm. Argument: list. */
    IMPORTED_BY_YOU("RA-BAT-018", Kind.FORBIDDEN),
    /** The package exists only once the list is frozen. Argument: list. */
    NOT_FROZEN_YET("RA-BAT-019", Kind.CONFLICT),
    /** A line of a fixed list cannot leave it. Argument: list. */
    LINE_IN_FIXED_LIST("RA-BAT-020", Kind.CONFLICT),
    /** Only a line the answer does not speak of is carried forward. Argument: line. */
    NOT_MISSING("RA-BAT-021", Kind.CONFLICT),
    FILE_NOT_FOUND("RA-BAT-022", Kind.INVALID),
    /** Neither PDF nor picture. */
    FILE_TYPE("RA-BAT-023", Kind.UNSUPPORTED),
    /** Something else was asked for by another person. Argument: list. */
    OTHER_ASKED("RA-BAT-024", Kind.CONFLICT),
    /** A field of a line is empty or too long. Arguments: line, heading of the column. */
    FIELD_MISSING("RA-BAT-025", Kind.INVALID),
    /** A line is not in the state a frozen list needs. Argument: line. */
    LINE_MOVED_ON("RA-BAT-026", Kind.INVALID),
    /** Two lines of the list are about the same. Arguments: line, other line. */
    TWICE_IN_LIST("RA-BAT-027", Kind.INVALID),
    /** The certificate to be revoked is revoked already. Argument: line. */
    ALREADY_REVOKED("RA-BAT-028", Kind.INVALID),
    /** Argument: most lines. */
    TOO_MANY_LINES("RA-BAT-029", Kind.UNPROCESSABLE),
    /** There is nothing to remind the CA operator of yet. Argument: list. */
    NOT_OVERDUE("RA-BAT-030", Kind.CONFLICT),
    /** Argument: most lines of one command. */
    TOO_MANY_AT_ONCE("RA-BAT-031", Kind.UNPROCESSABLE),
    /** The letter of one is of a day on which the form had other columns. Arguments: its code, that of the first line. */
    OTHER_COLUMNS("RA-BAT-032", Kind.INVALID);

    private final String code;
    private final Kind kind;

    BatchError(String code, Kind kind) {
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
