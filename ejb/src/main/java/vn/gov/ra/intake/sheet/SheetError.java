package vn.gov.ra.intake.sheet;

import vn.gov.ra.shared.ErrorCode;

/** Why a file is not read at all. */
public enum SheetError implements ErrorCode {
    /** Neither a workbook nor a text with columns. */
    NOT_A_TABLE("RA-IMP-001", Kind.UNPROCESSABLE),
    OLD_WORKBOOK("RA-IMP-002", Kind.UNPROCESSABLE),
    PASSWORD("RA-IMP-003", Kind.UNPROCESSABLE),
    MACROS("RA-IMP-004", Kind.UNPROCESSABLE),
    DAMAGED("RA-IMP-005", Kind.UNPROCESSABLE),
    /** Document types and entities, which no spreadsheet program writes. */
    FOREIGN_XML("RA-IMP-006", Kind.UNPROCESSABLE),
    EMPTY("RA-IMP-007", Kind.UNPROCESSABLE),
    /** Argument: the most rows. */
    TOO_MANY_ROWS("RA-IMP-008", Kind.UNPROCESSABLE),
    /** Argument: the form. */
    NO_HEADING("RA-IMP-009", Kind.UNPROCESSABLE),
    /** Argument: the sheets' names. */
    SEVERAL_SHEETS("RA-IMP-010", Kind.UNPROCESSABLE),
    /** Argument: the heading that stands over two columns. */
    HEADING_TWICE("RA-IMP-011", Kind.UNPROCESSABLE);

    private final String code;
    private final Kind kind;

    SheetError(String code, Kind kind) {
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
