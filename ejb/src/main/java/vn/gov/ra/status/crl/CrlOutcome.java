package vn.gov.ra.status.crl;

import vn.gov.ra.shared.Labelled;

/** How an attempt to get a newer list ended. */
public enum CrlOutcome implements Labelled {
    /** A newer list is in force. */
    UPDATED,
    /** What came is held already. */
    UNCHANGED,
    /** What came broke a rule. */
    REFUSED,
    /** Nothing came. */
    FAILED;

    public boolean success() {
        return this == UPDATED || this == UNCHANGED;
    }

    @Override
    public String labelKey() {
        return "status.crlOutcome." + name();
    }
}
