package vn.gov.ra.regulation;

import vn.gov.ra.shared.ErrorCode;

/** Refusals of the law and the settings. */
public enum RegulationError implements ErrorCode {
    NO_EDITION("RA-REG-001", Kind.INVALID),
    NO_FORM("RA-REG-002", Kind.NOT_FOUND),
    NO_PARAMETER("RA-REG-003", Kind.NOT_FOUND),
    SETTING_MISSING("RA-REG-004", Kind.CONFLICT),
    UNKNOWN_SETTING("RA-REG-005", Kind.INVALID),
    BAD_NUMBER("RA-REG-006", Kind.INVALID),
    EMAIL_MALFORMED("RA-REG-007", Kind.INVALID),
    EMAIL_PRIVATE("RA-REG-008", Kind.INVALID),
    EMAIL_NOT_OFFICIAL("RA-REG-009", Kind.INVALID),
    BAD_PERIOD("RA-REG-010", Kind.INVALID),
    CALENDAR_ROW("RA-REG-011", Kind.INVALID),
    DAY_UNKNOWN("RA-REG-012", Kind.NOT_FOUND),
    /** What is only remembered would stand in somebody's way. Argument: code of the rule. */
    REMEMBERED_BLOCKS("RA-REG-013", Kind.UNPROCESSABLE),
    /** Argument: code of the rule. */
    RULE_FIXED("RA-REG-014", Kind.UNPROCESSABLE),
    /** Columns that the form's text does not name, or that its values need. Argument: what is wrong with them. */
    BAD_FIELDS("RA-REG-015", Kind.INVALID),
    /** Editions that overlap or leave a gap. */
    EDITION_PERIOD("RA-REG-016", Kind.UNPROCESSABLE),
    /** A column that ends before it begins. Argument: its key. */
    COLUMN_PERIOD("RA-REG-017", Kind.INVALID),
    /** A form without columns cannot have been compared with its text. Argument: the form's number. */
    NO_COLUMNS("RA-REG-018", Kind.CONFLICT),
    BAD_PLUGIN_ADDRESS("RA-REG-019", Kind.INVALID),
    BAD_INSTALL_ADDRESS("RA-REG-020", Kind.INVALID);

    private final String code;
    private final Kind kind;

    RegulationError(String code, Kind kind) {
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
