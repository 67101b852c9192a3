package vn.gov.ra.preference;

/** Height of rows and fields. */
public enum Density {
    COMFORTABLE,
    COMPACT
}
