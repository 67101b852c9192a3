package vn.gov.ra.reorganisation;

import vn.gov.ra.shared.ErrorCode;

/** Refusals about plans for offices. */
public enum ReorganisationError implements ErrorCode {
    NOT_FOUND("RA-REO-001", Kind.NOT_FOUND),
    /** Argument: label key of the field. */
    REQUIRED("RA-REO-002", Kind.INVALID),
    /** Argument: code. */
    AGENCY_UNKNOWN("RA-REO-003", Kind.INVALID),
    /** The office has ended already. Argument: name. */
    AGENCY_ENDED("RA-REO-004", Kind.INVALID),
    /** Two changes of the plan end, or open, the same office. Argument: code. */
    NAMED_TWICE("RA-REO-005", Kind.INVALID),
    /** The code is, was or will be another office's. Argument: code. */
    CODE_TAKEN("RA-REO-006", Kind.INVALID),
    /** The number of sources does not fit. Argument: label key of the kind. */
    BAD_SOURCES("RA-REO-007", Kind.INVALID),
    /** The target is one of the sources, or below one. Argument: code. */
    BAD_TARGET("RA-REO-008", Kind.INVALID),
    /** The plan says nothing. Argument: number. */
    NO_CHANGES("RA-REO-009", Kind.CONFLICT),
    /** Whoever wrote the plan does not approve it. Argument: number. */
    SAME_PERSON("RA-REO-010", Kind.FORBIDDEN),
    /** Arguments: number, day. */
    NOT_YET("RA-REO-011", Kind.CONFLICT),
    COMMENT_REQUIRED("RA-REO-012", Kind.INVALID),
    /** A draft was handed in, so the plan cannot be undone. Arguments: number, dossier. */
    HANDED_IN("RA-REO-013", Kind.CONFLICT),
    FILE_UNREADABLE("RA-REO-014", Kind.UNPROCESSABLE),
    /** Argument: name of the column. */
    COLUMN_MISSING("RA-REO-015", Kind.UNPROCESSABLE),
    /** Argument: the most there may be. */
    TOO_MANY("RA-REO-016", Kind.UNPROCESSABLE),
    /** Dissolved without a superior body and without a receiver. Argument: name. */
    NO_RECEIVER("RA-REO-017", Kind.INVALID),
    /** Not a domain name. Argument: what was given. */
    BAD_DOMAIN("RA-REO-018", Kind.INVALID),
    /** A person named does not work in the office. */
    PERSON_NOT_THERE("RA-REO-019", Kind.INVALID),
    /** Something unforeseen; the log has the rest. */
    BROKE_OFF("RA-REO-020", Kind.UPSTREAM),
    /** The account is not tied to a person, so four eyes cannot be told. Argument: account. */
    NO_PERSON("RA-REO-021", Kind.FORBIDDEN),
    /** Arguments: what was typed, how many of the office it fits. */
    PERSON_UNCLEAR("RA-REO-022", Kind.INVALID),
    /** Arguments: whom or what it is about, code. */
    TARGET_NOT_OFFERED("RA-REO-023", Kind.INVALID),
    /** Nothing of the plan has that id. Argument: id. */
    PLACEMENT_UNKNOWN("RA-REO-024", Kind.INVALID);

    private final String code;
    private final Kind kind;

    ReorganisationError(String code, Kind kind) {
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
