package vn.gov.ra.certificate;

import vn.gov.ra.shared.ErrorCode;

/** Refusals of the register and of the list of authorities. */
public enum CertificateError implements ErrorCode {
    BAD_SERIAL("RA-CER-001", Kind.INVALID),
    UNREADABLE("RA-CER-002", Kind.UNPROCESSABLE),
    UNKNOWN_ISSUER("RA-CER-003", Kind.UNPROCESSABLE),
    SERIAL_TAKEN("RA-CER-004", Kind.CONFLICT),
    NAME_TOO_LONG("RA-CER-005", Kind.UNPROCESSABLE),
    NOT_FOUND("RA-CER-006", Kind.NOT_FOUND),
    SECOND_PERSON_NEEDED("RA-CER-007", Kind.CONFLICT),
    OTHER_PROPOSED("RA-CER-008", Kind.CONFLICT),
    NO_PROPOSAL("RA-CER-009", Kind.CONFLICT),
    UNKNOWN_ACTION("RA-CER-010", Kind.NOT_FOUND),
    UNKNOWN_ALERT("RA-CER-011", Kind.INVALID),
    NO_ALERT("RA-CER-012", Kind.CONFLICT),
    NOTHING_TO_IMPORT("RA-CER-013", Kind.UNPROCESSABLE),
    TOO_MANY_TO_IMPORT("RA-CER-014", Kind.TOO_LARGE),
    SHA1_SIGNATURE("RA-CER-015", Kind.INVALID),
    EXPIRED_ALREADY("RA-CER-016", Kind.INVALID),
    REASON_NEEDED("RA-CER-017", Kind.INVALID),
    BAD_ALIAS("RA-CER-020", Kind.INVALID),
    ALIAS_TAKEN("RA-CER-021", Kind.CONFLICT),
    AUTHORITY_TAKEN("RA-CER-022", Kind.CONFLICT),
    NOT_AN_AUTHORITY("RA-CER-023", Kind.UNPROCESSABLE),
    BAD_URL("RA-CER-024", Kind.INVALID),
    UNKNOWN_AUTHORITY("RA-CER-025", Kind.NOT_FOUND),
    UNKNOWN_PARENT("RA-CER-026", Kind.INVALID),
    PARENT_DID_NOT_SIGN("RA-CER-027", Kind.UNPROCESSABLE),
    BAD_HOST_ALIAS("RA-CER-028", Kind.INVALID),
    UNKNOWN_RESPONDER_MODE("RA-CER-029", Kind.INVALID),
    NOTHING_TO_RELAY("RA-CER-030", Kind.CONFLICT),
    /** A period that ends before it begins. Arguments: both days. */
    BAD_PERIOD("RA-CER-031", Kind.INVALID),
    UNKNOWN_UNISSUED_ANSWER("RA-CER-032", Kind.INVALID),
    UNFIT_PERIOD("RA-CER-033", Kind.INVALID);

    private final String code;
    private final Kind kind;

    CertificateError(String code, Kind kind) {
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
