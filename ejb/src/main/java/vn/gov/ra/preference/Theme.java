package vn.gov.ra.preference;

/** Colours of the pages. */
public enum Theme {
    /** As the reader's system has it. */
    SYSTEM,
    LIGHT,
    DARK
}
