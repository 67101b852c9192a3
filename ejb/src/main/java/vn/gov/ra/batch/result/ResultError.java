package vn.gov.ra.batch.result;

import vn.gov.ra.shared.ErrorCode;

/** What can be wrong with an answer of the CA operator: first with the whole, then with single rows of it. */
public enum ResultError implements ErrorCode {
    NOT_FOUND("RA-RES-001", Kind.NOT_FOUND),
    /** Neither ZIP, P7B, certificate nor list. */
    FILE_TYPE("RA-RES-002", Kind.UNSUPPORTED),
    NOTHING_FOUND("RA-RES-003", Kind.UNPROCESSABLE),
    /** Argument: file. */
    LIST_UNREADABLE("RA-RES-004", Kind.UNPROCESSABLE),
    /** The list has none of the columns we know. Argument: file. */
    LIST_HEADER("RA-RES-005", Kind.UNPROCESSABLE),
    /** Argument: most rows. */
    TOO_MANY_ROWS("RA-RES-006", Kind.TOO_LARGE),
    /** The import was broken off; the same package may be sent again. */
    NOT_FINISHED("RA-RES-007", Kind.UPSTREAM),
    /** Argument: number of the row. */
    MATCH_NOT_FOUND("RA-RES-008", Kind.NOT_FOUND),
    /** The match does not wait for a decision. Argument: number of the row. */
    NOTHING_TO_DECIDE("RA-RES-009", Kind.CONFLICT),
    SECOND_PERSON_NEEDED("RA-RES-010", Kind.FORBIDDEN),
    REASON_MISSING("RA-RES-011", Kind.INVALID),

    /** Argument: file. */
    CERTIFICATE_UNREADABLE("RA-RES-101", Kind.UNPROCESSABLE),
    /** Argument: issuer. */
    FOREIGN_AUTHORITY("RA-RES-102", Kind.UNPROCESSABLE),
    /** Arguments: name in the certificate, name of the line. */
    NAME_DIFFERS("RA-RES-103", Kind.UNPROCESSABLE),
    /** Arguments: address in the certificate, address of the line. */
    EMAIL_DIFFERS("RA-RES-104", Kind.UNPROCESSABLE),
    /** Argument: serial. */
    ALREADY_REVOKED("RA-RES-105", Kind.UNPROCESSABLE),
    /** Argument: serial. */
    EXPIRED("RA-RES-106", Kind.UNPROCESSABLE),
    /** In the list or among the files, but not asked for. Argument: line code or name. */
    NOT_ASKED_FOR("RA-RES-107", Kind.UNPROCESSABLE),
    /** The answer does not speak of the line. Argument: line code. */
    NOT_IN_ANSWER("RA-RES-108", Kind.UNPROCESSABLE),
    /** Issued by the list, but no such certificate came. Arguments: line code, serial. */
    CERTIFICATE_ABSENT("RA-RES-109", Kind.UNPROCESSABLE),
    /** The outcome does not answer what was asked. Arguments: line code, outcome as written. */
    OUTCOME_DOES_NOT_FIT("RA-RES-110", Kind.UNPROCESSABLE),
    /** Arguments: line code, outcome as written. */
    UNKNOWN_OUTCOME("RA-RES-111", Kind.UNPROCESSABLE),
    /** A second row or certificate for one line. Argument: line code. */
    TWICE_FOR_LINE("RA-RES-112", Kind.UNPROCESSABLE),
    /** The list names another serial. Arguments: line code, serial in the list, serial of the certificate. */
    SERIAL_DIFFERS("RA-RES-113", Kind.UNPROCESSABLE),
    /** Matched by name alone. Argument: name. */
    BY_NAME_ONLY("RA-RES-114", Kind.UNPROCESSABLE),
    /** The name in the certificate has no diacritics. Argument: name in the certificate. */
    NAME_WITHOUT_MARKS("RA-RES-115", Kind.UNPROCESSABLE),
    /** The certificate is known for something else. Argument: serial. */
    KNOWN_CERTIFICATE("RA-RES-116", Kind.CONFLICT),
    /** The line is no longer with the operator. Arguments: line code, label key of its state. */
    LINE_MOVED_ON("RA-RES-117", Kind.CONFLICT),
    /** Argument: serial of the device. */
    TOKEN_TAKEN("RA-RES-118", Kind.CONFLICT),
    /** Argument: serial of the device as written. */
    BAD_TOKEN_SERIAL("RA-RES-119", Kind.UNPROCESSABLE),
    /** The certificate came once before and is still in quarantine. Argument: serial. */
    IN_QUARANTINE("RA-RES-120", Kind.CONFLICT),
    /** Something unforeseen; the row may be brought in again. Argument: line code. */
    ROW_FAILED("RA-RES-121", Kind.UPSTREAM);

    private final String code;
    private final Kind kind;

    ResultError(String code, Kind kind) {
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
