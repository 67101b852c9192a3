package vn.gov.ra.account;

import vn.gov.ra.shared.ErrorCode;

/** Refusals of accounts. */
public enum AccountError implements ErrorCode {
    NOT_FOUND("RA-ACC-001", Kind.NOT_FOUND),
    USERNAME_TAKEN("RA-ACC-002", Kind.CONFLICT),
    BAD_USERNAME("RA-ACC-003", Kind.INVALID),
    OWN_ACCOUNT("RA-ACC-004", Kind.FORBIDDEN),
    UNKNOWN_ROLE("RA-ACC-005", Kind.INVALID),
    AGENCY_NEEDED("RA-ACC-006", Kind.INVALID),
    ROLES_DO_NOT_MIX("RA-ACC-007", Kind.CONFLICT),
    ROLE_HELD("RA-ACC-008", Kind.CONFLICT),
    ROLE_NOT_HELD("RA-ACC-009", Kind.CONFLICT),
    NOT_REQUESTED("RA-ACC-010", Kind.CONFLICT),
    SECOND_ADMIN_NEEDED("RA-ACC-011", Kind.FORBIDDEN),
    PERSON_NEEDED("RA-ACC-012", Kind.CONFLICT),
    LAST_ADMIN("RA-ACC-013", Kind.CONFLICT),
    ENDED("RA-ACC-014", Kind.CONFLICT),
    END_IN_THE_PAST("RA-ACC-015", Kind.INVALID),
    EMAIL_TAKEN("RA-ACC-016", Kind.CONFLICT),
    /** Nobody gives what he does not have. Argument: label key of the role. */
    NOT_YOURS_TO_GIVE("RA-ACC-017", Kind.FORBIDDEN);

    private final String code;
    private final Kind kind;

    AccountError(String code, Kind kind) {
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
