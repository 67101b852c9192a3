package vn.gov.ra.request;

import vn.gov.ra.shared.ErrorCode;

/** Refusals of dossiers and their lines. The first block is about the whole, the second about single fields, the third warns only. */
public enum RequestError implements ErrorCode {
    DOSSIER_NOT_FOUND("RA-REQ-001", Kind.NOT_FOUND),
    LINE_NOT_FOUND("RA-REQ-002", Kind.NOT_FOUND),
    ATTACHMENT_NOT_FOUND("RA-REQ-003", Kind.NOT_FOUND),
    /** Argument: number of findings. */
    NOT_READY("RA-REQ-004", Kind.UNPROCESSABLE),
    NO_AGENCY("RA-REQ-005", Kind.UNPROCESSABLE),
    /** The agency has no seal of its own. Argument: its name. */
    AGENCY_CANNOT_SIGN("RA-REQ-006", Kind.UNPROCESSABLE),
    /** Arguments: actor's name, agency's name. */
    NOT_HEAD("RA-REQ-007", Kind.FORBIDDEN),
    CONTENT_CHANGED("RA-REQ-008", Kind.CONFLICT),
    METHOD_REQUIRED("RA-REQ-009", Kind.INVALID),
    SIGNED_LETTER_REQUIRED("RA-REQ-010", Kind.UNPROCESSABLE),
    NOT_OWN_LETTER("RA-REQ-011", Kind.UNPROCESSABLE),
    /** Arguments: name in the certificate, name of the actor. */
    OTHER_SIGNER("RA-REQ-012", Kind.UNPROCESSABLE),
    /** The certificate is not in the register. Argument: name in the certificate. */
    SIGNER_UNKNOWN("RA-REQ-013", Kind.UNPROCESSABLE),
    SCAN_NOT_READABLE("RA-REQ-014", Kind.UNPROCESSABLE),
    COMMENT_REQUIRED("RA-REQ-015", Kind.INVALID),
    NOTHING_TO_WITHDRAW("RA-REQ-016", Kind.CONFLICT),
    OPEN_LINE_EXISTS("RA-REQ-017", Kind.CONFLICT),
    /** Argument: what was found in the file. */
    FILE_TYPE_REFUSED("RA-REQ-018", Kind.UNSUPPORTED),
    LETTER_NOT_PDF("RA-REQ-019", Kind.UNPROCESSABLE),
    FILE_BROKEN("RA-REQ-020", Kind.UNPROCESSABLE),
    /** Argument: the most there may be. */
    TOO_MANY_LINES("RA-REQ-022", Kind.UNPROCESSABLE),
    AGENCY_UNKNOWN("RA-REQ-024", Kind.INVALID),
    /** Argument: the field as it came. */
    UNKNOWN_FIELD("RA-REQ-025", Kind.INVALID),
    FORM_MISMATCH("RA-REQ-026", Kind.INVALID),
    /** A PDF that runs something. */
    ACTIVE_CONTENT("RA-REQ-028", Kind.UNPROCESSABLE),
    /** Argument: number of the line. */
    NOT_A_DRAFT("RA-REQ-027", Kind.CONFLICT),
    /** Argument: the form as it came. */
    FORM_UNKNOWN("RA-REQ-029", Kind.INVALID),
    GROUND_REQUIRED("RA-REQ-030", Kind.INVALID),
    IDENTITY_CHECK_REQUIRED("RA-REQ-031", Kind.INVALID),
    /** Argument: number of the certificate. */
    NOTHING_TO_REVOKE("RA-REQ-032", Kind.CONFLICT),
    /** An agency that is no more asks for nothing but revocations. Arguments: its name, its last day. */
    AGENCY_ENDED("RA-REQ-040", Kind.CONFLICT),
    /** Argument: code of the rule. */
    NOT_OVERRIDABLE("RA-REQ-033", Kind.UNPROCESSABLE),
    /** A paper that only the portal itself makes. */
    MADE_BY_PORTAL("RA-REQ-034", Kind.INVALID),
    /** Who sends a paper did not say that it carries no mark of secrecy. */
    NOT_SECRET_UNCONFIRMED("RA-REQ-041", Kind.UNPROCESSABLE),
    /** The container of .doc and .xls, and of what a password protects: nobody looks into it here. */
    OLD_OFFICE_FILE("RA-REQ-042", Kind.UNSUPPORTED),

    REQUIRED("RA-REQ-101", Kind.INVALID),
    /** Argument: the most characters. */
    TOO_LONG("RA-REQ-102", Kind.INVALID),
    BAD_DATE("RA-REQ-103", Kind.INVALID),
    DATE_IN_FUTURE("RA-REQ-104", Kind.INVALID),
    BAD_NATIONAL_ID("RA-REQ-105", Kind.INVALID),
    /** A leading zero was probably lost. Argument: the value proposed. */
    NATIONAL_ID_SHORT("RA-REQ-106", Kind.INVALID),
    BAD_PHONE("RA-REQ-107", Kind.INVALID),
    BAD_SERIAL("RA-REQ-108", Kind.INVALID),
    BAD_SIM("RA-REQ-109", Kind.INVALID),
    BAD_CHECK("RA-REQ-110", Kind.INVALID),
    BAD_EMAIL("RA-REQ-111", Kind.INVALID),
    EMAIL_PRIVATE("RA-REQ-112", Kind.INVALID),
    /** Argument: the domains allowed. */
    EMAIL_NOT_OFFICIAL("RA-REQ-113", Kind.INVALID),
    ISSUED_BEFORE_BIRTH("RA-REQ-114", Kind.INVALID),
    /** Argument: number of the other line. */
    DUPLICATE_IN_DOSSIER("RA-REQ-115", Kind.INVALID),
    /** Argument: a colon and the code of the other line; empty while it has none and where it is another agency's. */
    DUPLICATE_OPEN("RA-REQ-116", Kind.INVALID),
    MOBILE_FOR_SIM("RA-REQ-117", Kind.INVALID),
    NO_LINES("RA-REQ-118", Kind.INVALID),
    CERTIFICATE_UNKNOWN("RA-REQ-119", Kind.INVALID),
    TOKEN_UNKNOWN("RA-REQ-120", Kind.INVALID),
    BAD_BIRTH_DATE("RA-REQ-121", Kind.INVALID),
    /** Form 04 with neither service ticked. */
    NO_SERVICE("RA-REQ-122", Kind.INVALID),
    CHANGE_INCOMPLETE("RA-REQ-123", Kind.INVALID),
    CHANGE_NOT_TICKED("RA-REQ-124", Kind.INVALID),
    MEDIUM_UNKNOWN("RA-REQ-125", Kind.INVALID),
    /** Argument: the medium. */
    MEDIUM_UNFIT("RA-REQ-126", Kind.INVALID),
    /** Argument: what is wrong with it. */
    BAD_CSR("RA-REQ-127", Kind.INVALID),

    NATIONAL_ID_YEAR("RA-REQ-201", Kind.CONFLICT),
    NATIONAL_ID_PROVINCE("RA-REQ-202", Kind.CONFLICT),
    /** Argument: number of the certificate in force. */
    HAS_CERTIFICATE("RA-REQ-203", Kind.CONFLICT),
    UNDER_AGE("RA-REQ-204", Kind.CONFLICT),
    UNCONFIRMED_FORM("RA-REQ-205", Kind.CONFLICT),
    NAME_DIFFERS("RA-REQ-206", Kind.CONFLICT),
    /** Arguments: days left, days of the window. */
    RENEW_SOON("RA-REQ-207", Kind.CONFLICT),
    /** Arguments: days left, the fewest there should be. */
    RENEW_LATE("RA-REQ-208", Kind.CONFLICT),
    /** Argument: number of the certificate. */
    RENEW_EXPIRED("RA-REQ-209", Kind.CONFLICT),
    /** Arguments: how often it was renewed, how often it may be. */
    RENEWED_BEFORE("RA-REQ-210", Kind.CONFLICT),
    /** Argument: number of the certificate. */
    CERTIFICATE_OVER("RA-REQ-211", Kind.CONFLICT),
    /** The person has a certificate by another agency. Argument: that agency. */
    IN_OTHER_AGENCY("RA-REQ-212", Kind.CONFLICT),
    /** Argument: number of the letter of the other draft; empty where it has none. */
    IN_OTHER_DRAFT("RA-REQ-213", Kind.CONFLICT),
    /** Argument: the position. */
    NOT_ENTITLED("RA-REQ-214", Kind.CONFLICT),
    NO_FOUNDING_DECISION("RA-REQ-215", Kind.CONFLICT),
    WET_INK_FIRST("RA-REQ-216", Kind.CONFLICT),
    NO_SUBSCRIBER_PAPER("RA-REQ-217", Kind.CONFLICT),
    DECEASED("RA-REQ-218", Kind.CONFLICT),
    /** Argument: number of the certificate. */
    LAST_ORGANISATION_CERTIFICATE("RA-REQ-219", Kind.CONFLICT),
    /** Arguments: edition of the letter, edition in force today. */
    LETTER_OTHER_EDITION("RA-REQ-220", Kind.CONFLICT),
    /** Argument: the common name in the request. */
    CSR_NAME("RA-REQ-221", Kind.CONFLICT),
    /** The letter carries the agency's seal, but not its head's signature. Argument: name of who acts. */
    NO_HEAD_SIGNATURE("RA-REQ-222", Kind.CONFLICT),
    NO_AGENCY_SEAL("RA-REQ-223", Kind.CONFLICT);

    private final String code;
    private final Kind kind;

    RequestError(String code, Kind kind) {
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
