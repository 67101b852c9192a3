package vn.gov.ra.personnel;

import vn.gov.ra.shared.ErrorCode;

/** Refusals about personnel changes. */
public enum PersonnelError implements ErrorCode {
    NOT_FOUND("RA-PER-001", Kind.NOT_FOUND),
    /** The office reports for an agency and names none. */
    AGENCY_REQUIRED("RA-PER-002", Kind.INVALID),
    /** The person is not known in the agency. */
    PERSON_UNKNOWN("RA-PER-003", Kind.INVALID),
    /** Argument: name of the field. */
    REQUIRED("RA-PER-004", Kind.INVALID),
    /** The same change is under way. Arguments: person, number of the other. */
    ALREADY_REPORTED("RA-PER-005", Kind.CONFLICT),
    /** The decision is not attached. Argument: number. */
    DECISION_MISSING("RA-PER-006", Kind.CONFLICT),
    /** Whoever had a hand in it does not take this step. Argument: number. */
    SAME_PERSON("RA-PER-007", Kind.FORBIDDEN),
    /** The person concerned does not take this step. Argument: number. */
    PERSON_CONCERNED("RA-PER-008", Kind.FORBIDDEN),
    /** A proposal is left out without a reason. Argument: its name. */
    REASON_MISSING("RA-PER-009", Kind.INVALID),
    /** A choice names what is not part of the change. */
    PART_UNKNOWN("RA-PER-010", Kind.NOT_FOUND),
    /** Two choices about one thing exclude each other. Argument: its name. */
    CHOICES_CLASH("RA-PER-011", Kind.CONFLICT),
    /** Nothing was chosen. Argument: number. */
    NOTHING_CHOSEN("RA-PER-012", Kind.CONFLICT),
    /** The step wants a word why. */
    COMMENT_REQUIRED("RA-PER-013", Kind.INVALID),
    /** Only changes reported as urgent. Argument: number. */
    NOT_URGENT("RA-PER-014", Kind.CONFLICT),
    /** The new keeper is not known in the agency, or is the one who leaves. */
    SUCCESSOR_UNKNOWN("RA-PER-015", Kind.INVALID),
    /** The part is not one that failed or runs. Argument: its name. */
    PART_NOT_OPEN("RA-PER-016", Kind.CONFLICT),
    /** The rule names no ground of the catalogue, or one where none belongs. */
    BAD_GROUND("RA-PER-017", Kind.INVALID),
    /** The signed letter, its number or its date is missing. */
    LETTER_REQUIRED("RA-PER-018", Kind.INVALID),
    /** The same agency cannot be where the person goes. */
    SAME_AGENCY("RA-PER-019", Kind.INVALID),
    /** No paper of that name is in the change. */
    PAPER_NOT_FOUND("RA-PER-020", Kind.NOT_FOUND),
    /** What was done urgently has not ended. Argument: number. */
    UNDER_WAY("RA-PER-021", Kind.CONFLICT),
    /** The account is not tied to a person, so four eyes cannot be told. Argument: account. */
    NO_PERSON("RA-PER-022", Kind.FORBIDDEN);

    private final String code;
    private final Kind kind;

    PersonnelError(String code, Kind kind) {
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
