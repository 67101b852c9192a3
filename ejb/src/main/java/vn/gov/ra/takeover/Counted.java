package vn.gov.ra.takeover;

/**
 * One kind of book in the reconciliation: every row that was read is in exactly one of the four classes.
 *
 * @param expected by the old books; null where nobody says
 * @param made new ones that are in the registers now
 */
public record Counted(BookKind kind, Integer expected, long read, long fresh, long same, long different, long quarantined, long made) {

    /** Rows that no check has judged yet. */
    public long open() {
        return read - fresh - same - different - quarantined;
    }

    /** How far what was read is from what the books say; null where they say nothing. */
    public Long gap() {
        return expected == null ? null : read - expected;
    }
}
