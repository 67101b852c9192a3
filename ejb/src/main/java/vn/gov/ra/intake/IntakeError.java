package vn.gov.ra.intake;

import vn.gov.ra.shared.ErrorCode;

/** Refusals about imports; what is wrong with a file is in {@link vn.gov.ra.intake.sheet.SheetError}. */
public enum IntakeError implements ErrorCode {
    NOT_FOUND("RA-IMP-051", Kind.NOT_FOUND),
    ROW_NOT_FOUND("RA-IMP-052", Kind.NOT_FOUND),
    /** No row could be taken. */
    NOTHING_TO_TAKE("RA-IMP-053", Kind.UNPROCESSABLE),
    /** The check of the rows broke off. */
    BROKE_OFF("RA-IMP-054", Kind.UPSTREAM),
    /** Argument: number of a dossier that takes no more lines. */
    NOT_A_DRAFT("RA-IMP-055", Kind.CONFLICT),
    PASTE_EMPTY("RA-IMP-056", Kind.UNPROCESSABLE),
    /** Argument: the most rows. */
    PASTE_TOO_LONG("RA-IMP-057", Kind.UNPROCESSABLE),
    /** Arguments: columns that were pasted, columns as printed, fields. */
    PASTE_COLUMNS("RA-IMP-058", Kind.UNPROCESSABLE),
    /** Argument: headings that the form does not have. */
    PASTE_HEADINGS("RA-IMP-059", Kind.UNPROCESSABLE);

    private final String code;
    private final Kind kind;

    IntakeError(String code, Kind kind) {
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
