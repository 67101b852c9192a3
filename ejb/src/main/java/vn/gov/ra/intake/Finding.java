package vn.gov.ra.intake;

import vn.gov.ra.shared.ErrorCode;

/**
 * What can be wrong with a cell because of the way it came. What is wrong with a value itself has the code that the request room gives
 * it when the letter is to be signed: the same code judges both.
 */
public enum Finding implements ErrorCode {
    LEGACY_TCVN3("RA-IMP-101", Severity.ERROR),
    LEGACY_VNI("RA-IMP-102", Severity.ERROR),
    MOJIBAKE("RA-IMP-103", Severity.ERROR),
    /** A letter has been lost; nothing is proposed. */
    LEGACY_DOUBTFUL("RA-IMP-104", Severity.ERROR),
    SCIENTIFIC("RA-IMP-105", Severity.ERROR),
    NUMBER_LOST("RA-IMP-106", Severity.ERROR),
    FORMULA_TEXT("RA-IMP-107", Severity.ERROR),
    FORMULA_WITHOUT_VALUE("RA-IMP-108", Severity.ERROR),
    /** Argument: the error as the spreadsheet shows it. */
    CELL_ERROR("RA-IMP-109", Severity.ERROR),
    DATE_IMPOSSIBLE("RA-IMP-110", Severity.ERROR),
    YEAR_ONLY("RA-IMP-111", Severity.ERROR),
    YEAR_SHORT("RA-IMP-112", Severity.ERROR),
    COMBINED_UNCLEAR("RA-IMP-113", Severity.ERROR),
    SEVERAL_EMAILS("RA-IMP-114", Severity.ERROR),
    /** Argument: row that says the same. */
    DUPLICATE_IN_FILE("RA-IMP-115", Severity.ERROR),
    /** Argument: the most characters. */
    CELL_TOO_LONG("RA-IMP-116", Severity.ERROR),

    FORMULA_VALUE("RA-IMP-201", Severity.WARNING),
    DATE_SERIAL("RA-IMP-202", Severity.WARNING),
    NAME_CAPITALS("RA-IMP-203", Severity.WARNING),
    /** Argument: name of the agency that the file is for. */
    OTHER_AGENCY("RA-IMP-204", Severity.WARNING),
    /** Arguments: row and name of another file that waits and says the same. */
    DUPLICATE_IN_OTHER_FILE("RA-IMP-205", Severity.WARNING),

    EMAIL_CLEANED("RA-IMP-301", Severity.INFO),
    FILLED_DOWN("RA-IMP-302", Severity.INFO),
    FOREIGN_LETTER("RA-IMP-303", Severity.INFO),
    WRAPPED_TEXT("RA-IMP-304", Severity.INFO);

    private final String code;
    private final Severity severity;

    Finding(String code, Severity severity) {
        this.code = code;
        this.severity = severity;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Kind kind() {
        return Kind.UNPROCESSABLE;
    }

    public Severity severity() {
        return severity;
    }
}
