package vn.gov.ra.batch.result;

import vn.gov.ra.shared.Labelled;

/** How surely a row of an answer belongs to a line. */
public enum MatchLevel implements Labelled {
    /** By line code or personal number, and everything fits. */
    EXACT,
    /** By name; a second person decides. */
    REVIEW,
    /** Asked for, but not in the answer. */
    MISSING,
    /** In the answer, but not asked for. */
    EXTRA,
    /** Belongs to a line and does not fit it. */
    WRONG;

    @Override
    public String labelKey() {
        return "batch.matchLevel." + name();
    }
}
