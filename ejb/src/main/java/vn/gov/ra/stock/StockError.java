package vn.gov.ra.stock;

import vn.gov.ra.shared.ErrorCode;

/** Refusals about counting devices. */
public enum StockError implements ErrorCode {
    NOT_FOUND("RA-STK-001", Kind.NOT_FOUND),
    /** The place is counted already. Arguments: place, number of the other count. */
    PLACE_BUSY("RA-STK-002", Kind.CONFLICT),
    /** A delivery without its packing list. */
    LIST_EMPTY("RA-STK-003", Kind.INVALID),
    /** A line of the packing list is no serial. Arguments: line, text. */
    LIST_LINE("RA-STK-004", Kind.INVALID),
    /** Argument: most. */
    TOO_MANY("RA-STK-005", Kind.INVALID),
    /** No scan to undo. Argument: number. */
    NOTHING_TO_UNDO("RA-STK-006", Kind.CONFLICT),
    /** Nothing counts yet. Argument: number. */
    NOTHING_FOUND("RA-STK-007", Kind.CONFLICT),
    /** A packing list, but its devices are in the register already: it would be dropped. */
    LIST_NOT_WANTED("RA-STK-008", Kind.INVALID),
    /** The packing list names a device twice. Arguments: serial, line, line before. */
    LIST_TWICE("RA-STK-009", Kind.INVALID),
    /** What nobody holds is not counted. Argument: kind. */
    NOT_COUNTED("RA-STK-010", Kind.INVALID),
    /** Another delivery that is being counted names the serial. Arguments: line, serial, number of the other count. */
    LIST_ELSEWHERE("RA-STK-011", Kind.CONFLICT),
    /** Neither CSV in UTF-8 nor a workbook. */
    FILE_UNREADABLE("RA-STK-012", Kind.INVALID),
    /** A list as a file and another one typed. */
    LIST_BOTH("RA-STK-013", Kind.INVALID);

    private final String code;
    private final Kind kind;

    StockError(String code, Kind kind) {
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
