package vn.gov.ra.training;

import vn.gov.ra.shared.Labelled;

/** How a commitment was given. */
public enum CommitmentMethod implements Labelled {
    /** By the subscriber, signed in, on the page. */
    PAGE,
    /** On paper; the scan is kept. */
    SCAN;

    @Override
    public String labelKey() {
        return "training.method." + name();
    }
}
