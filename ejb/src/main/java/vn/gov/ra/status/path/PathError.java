package vn.gov.ra.status.path;

import vn.gov.ra.shared.ErrorCode;

/** Rules of RFC 5280 that a path, or what was sent to check it, breaks. The first argument of every message says what it is about. */
public enum PathError implements ErrorCode {
    SIGNATURE("RA-PTH-001"),
    BASIC_CONSTRAINTS("RA-PTH-002"),
    PATH_LENGTH("RA-PTH-003"),
    KEY_USAGE("RA-PTH-004"),
    UNKNOWN_CRITICAL("RA-PTH-005"),
    NAME_CONSTRAINTS("RA-PTH-006"),
    POLICY("RA-PTH-007"),
    POLICY_MAPPING("RA-PTH-008"),
    VERSION("RA-PTH-009"),
    UNREADABLE_CERTIFICATE("RA-PTH-010"),
    OCSP_NOT_USED("RA-PTH-011"),
    BAD_QUESTION("RA-PTH-012");

    private final String code;

    PathError(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Kind kind() {
        return Kind.UNPROCESSABLE;
    }
}
