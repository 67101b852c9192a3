package vn.gov.ra.security;

import vn.gov.ra.shared.ErrorCode;

/** Refusals of accounts and keys. */
public enum SecurityError implements ErrorCode {
    ACCOUNT_UNKNOWN("RA-SEC-001", Kind.FORBIDDEN),
    ACCOUNT_ENDED("RA-SEC-002", Kind.FORBIDDEN),
    ROLE_MISSING("RA-SEC-003", Kind.FORBIDDEN);

    private final String code;
    private final Kind kind;

    SecurityError(String code, Kind kind) {
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
