package vn.gov.ra.status.crl;

import vn.gov.ra.shared.ErrorCode;

/** Why a list was not let in: one rule, one code. The section is of RFC 5280 and is the first argument of every message. */
public enum CrlError implements ErrorCode {
    UNREADABLE("RA-CRL-001", "5.1"),
    TRAILING_OCTETS("RA-CRL-002", "5.1"),
    TOO_LARGE("RA-CRL-003", "5.1"),
    VERSION("RA-CRL-004", "5.1.2.1"),
    ALGORITHMS_DIFFER("RA-CRL-005", "5.1.1.2"),
    WRONG_ISSUER("RA-CRL-006", "5.1.2.3"),
    ISSUER_MAY_NOT_SIGN("RA-CRL-007", "4.2.1.3"),
    BAD_SIGNATURE("RA-CRL-008", "5.1.1.3"),
    FROM_THE_FUTURE("RA-CRL-009", "5.1.2.4"),
    NEXT_BEFORE_THIS("RA-CRL-010", "5.1.2.5"),
    NO_NUMBER("RA-CRL-011", "5.2.3"),
    BAD_NUMBER("RA-CRL-012", "5.2.3"),
    OLDER_NUMBER("RA-CRL-013", "5.2.3"),
    OLDER_THIS_UPDATE("RA-CRL-014", "5.1.2.4"),
    SAME_NUMBER_OTHER_CONTENT("RA-CRL-015", "5.2.3"),
    UNKNOWN_CRITICAL("RA-CRL-016", "5.2"),
    UNKNOWN_CRITICAL_IN_ENTRY("RA-CRL-017", "5.3"),
    INDIRECT("RA-CRL-018", "5.2.5"),
    ONLY_SOME_REASONS("RA-CRL-019", "5.2.5"),
    OTHER_SCOPE("RA-CRL-020", "5.2.5"),
    EMPTY_ENTRIES("RA-CRL-021", "5.1.2.6"),
    REMOVAL_IN_FULL_LIST("RA-CRL-022", "5.3.1"),
    BAD_ENTRY("RA-CRL-023", "5.3"),
    DELTA_NOT_CRITICAL("RA-CRL-024", "5.2.4"),
    DELTA_NOT_NEWER("RA-CRL-025", "5.2.4"),
    DELTA_WITHOUT_BASE("RA-CRL-026", "5.2.4"),
    DELTA_OTHER_SCOPE("RA-CRL-027", "5.2.4"),
    BAD_EXTENSION("RA-CRL-028", "5.2");

    private final String code;
    private final String section;

    CrlError(String code, String section) {
        this.code = code;
        this.section = section;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Kind kind() {
        return Kind.UNPROCESSABLE;
    }

    /** Section of RFC 5280 the rule stands in. */
    public String section() {
        return section;
    }
}
