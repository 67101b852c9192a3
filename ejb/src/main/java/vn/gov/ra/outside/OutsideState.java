package vn.gov.ra.outside;

import vn.gov.ra.shared.Labelled;

/** What becomes of a record. */
public enum OutsideState implements Labelled {
    /** The agency uses it; the agency acts next. */
    IN_USE,
    /** A certificate of the state was asked for in its place. */
    MIGRATING,
    /** The other one is in force; over. */
    REPLACED,
    /** Not used any more, as the agency says; over. */
    ENDED;

    @Override
    public String labelKey() {
        return "outside.state." + name();
    }

    public boolean over() {
        return this == REPLACED || this == ENDED;
    }
}
