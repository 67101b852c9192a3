package vn.gov.ra.batch;

import vn.gov.ra.shared.Labelled;

/** What became of one line of a list; exactly one. */
public enum LineOutcome implements Labelled {
    ISSUED, RENEWED, CHANGED, REVOKED, RECOVERED,
    /** Sent back to be mended. */
    RETURNED,
    /** Refused for good. */
    REJECTED,
    /** The answer does not speak of it. */
    MISSING,
    /** In the answer but not in the list; the certificate is quarantined. */
    EXTRA,
    /** Its list was replaced; the outcome stands with the copy in the correction list. */
    SUPERSEDED;

    /** The CA operator did what was asked. */
    public boolean fulfils() {
        return ordinal() <= RECOVERED.ordinal();
    }

    @Override
    public String labelKey() {
        return "batch.lineOutcome." + name();
    }
}
