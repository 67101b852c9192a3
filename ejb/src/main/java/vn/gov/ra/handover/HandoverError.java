package vn.gov.ra.handover;

import vn.gov.ra.shared.ErrorCode;

/** Refusals about handing over devices. */
public enum HandoverError implements ErrorCode {
    NOT_FOUND("RA-HAN-001", Kind.NOT_FOUND),
    /** No device was named. */
    EMPTY("RA-HAN-002", Kind.INVALID),
    /** A device is reserved for another agency. Arguments: device serial, agency. */
    OTHER_AGENCY("RA-HAN-003", Kind.CONFLICT),
    /** A device stands in other open minutes. Arguments: device serial, minutes. */
    IN_OTHER_MINUTES("RA-HAN-004", Kind.CONFLICT),
    /** The same person gives and receives. */
    SAME_PERSON("RA-HAN-005", Kind.FORBIDDEN),
    /** A declined device needs a reason. Argument: device serial. */
    REASON_MISSING("RA-HAN-006", Kind.INVALID),
    /** The answer names a device that is not in the minutes. Argument: id given. */
    NOT_IN_MINUTES("RA-HAN-007", Kind.INVALID),
    /** Signed on paper or by file, but no file came. */
    SIGNATURE_FILE_MISSING("RA-HAN-008", Kind.INVALID),
    /** The file is neither PDF nor picture. */
    SIGNATURE_FILE_TYPE("RA-HAN-009", Kind.UNSUPPORTED),
    /** Only the kinds of the walk are drawn up here. Argument: kind. */
    KIND_NOT_SUPPORTED("RA-HAN-010", Kind.INVALID),
    /** The document exists only once the minutes are issued. Argument: state. */
    NOT_ISSUED_YET("RA-HAN-011", Kind.CONFLICT),
    /** Only the subscriber signs on the page; a clerk records a signed paper or file. Argument: device serial. */
    NOT_THE_SUBSCRIBER("RA-HAN-012", Kind.FORBIDDEN),
    /** Who signs is not at this screen: the signed paper is needed. */
    PAPER_NEEDED("RA-HAN-013", Kind.INVALID),
    /** The device is not an organisation's that somebody uses. Argument: device serial. */
    NOT_AN_ORGANISATIONS("RA-HAN-014", Kind.CONFLICT),
    /** The new keeper is the present one, or not of the agency. */
    KEEPER_UNKNOWN("RA-HAN-015", Kind.INVALID),
    /** Whoever takes over confirms that the PIN was changed. */
    PIN_NOT_CHANGED("RA-HAN-016", Kind.INVALID),
    /** The register has no such row. Arguments: number, year. */
    NO_ENTRY("RA-HAN-017", Kind.NOT_FOUND),
    /** A row is taken back once, and what takes back is not. Argument: number and year. */
    ALREADY_REVERSED("RA-HAN-018", Kind.CONFLICT),
    REASON_NEEDED("RA-HAN-019", Kind.INVALID),
    /** The account is not tied to a person, so nobody can tell two people apart. Argument: account. */
    NO_PERSON("RA-HAN-020", Kind.FORBIDDEN),
    /** Labels of no device at all, or of more than are printed at once. Arguments: how many, how many at most. */
    LABELS("RA-HAN-021", Kind.INVALID),
    /** The PDF that was signed is not the document of the minutes. */
    OTHER_PAPER("RA-HAN-022", Kind.UNPROCESSABLE),
    /** Signed with somebody else's certificate. Arguments: whose, who was to sign. */
    OTHER_SIGNER("RA-HAN-023", Kind.UNPROCESSABLE);

    private final String code;
    private final Kind kind;

    HandoverError(String code, Kind kind) {
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
