package vn.gov.ra.rest.support;

import vn.gov.ra.shared.ErrorCode;

/** Refusals made by the web tier itself. The status of some is HTTP's own and stands with the constant. */
public enum WebError implements ErrorCode {
    UNEXPECTED("RA-WEB-001", Kind.INVALID, 500),
    TOKEN_MISSING("RA-WEB-002", Kind.FORBIDDEN, 401),
    TOKEN_INVALID("RA-WEB-003", Kind.FORBIDDEN, 401),
    MALFORMED_BODY("RA-WEB-004", Kind.INVALID, 400),
    METHOD_NOT_ALLOWED("RA-WEB-005", Kind.INVALID, 405),
    NOT_ACCEPTABLE("RA-WEB-006", Kind.INVALID, 406),
    BAD_REQUEST("RA-WEB-007", Kind.INVALID, 400),
    NO_SUCH_PATH("RA-WEB-008", Kind.NOT_FOUND, 404),
    /** A page's form carried no or another session's token. */
    FORM_TOKEN("RA-WEB-009", Kind.FORBIDDEN, 403),
    /** More objects in one command than the contract allows. */
    TOO_MANY_AT_ONCE("RA-WEB-010", Kind.UNPROCESSABLE, 422),
    /** A list was to be taken away as a file and has more rows than that is made for. */
    LIST_TOO_LONG("RA-WEB-030", Kind.INVALID, 400),
    /** What cannot be undone was pressed without the word that had to be typed. */
    NOT_CONFIRMED("RA-WEB-031", Kind.INVALID, 400),
    /** The database cannot be reached just now; nothing was done. */
    DATABASE_AWAY("RA-WEB-040", Kind.UPSTREAM, 503);

    private final String code;
    private final Kind kind;
    private final int status;

    WebError(String code, Kind kind, int status) {
        this.code = code;
        this.kind = kind;
        this.status = status;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Kind kind() {
        return kind;
    }

    int status() {
        return status;
    }
}
