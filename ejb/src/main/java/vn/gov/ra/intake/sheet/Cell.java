package vn.gov.ra.intake.sheet;

/**
 * One cell as the file has it.
 *
 * @param text as written; numbers in plain digits, dates as {@code yyyy-MM-dd}
 * @param exact false where a number has more digits than a spreadsheet keeps
 */
public record Cell(String text, Kind kind, Formula formula, boolean exact) {

    /** Nothing there. */
    public static final Cell BLANK = text("");

    /** What the file says the value is. */
    public enum Kind {
        TEXT, NUMBER, DATE, ERROR
    }

    /** Whether the value was computed, and whether the file has what came out. */
    public enum Formula {
        NONE, WITH_VALUE, WITHOUT_VALUE
    }

    public static Cell text(String text) {
        return new Cell(text, Kind.TEXT, Formula.NONE, true);
    }

    public boolean blank() {
        return formula != Formula.WITHOUT_VALUE && text.chars().allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200B' || c == '\uFEFF');
    }
}
