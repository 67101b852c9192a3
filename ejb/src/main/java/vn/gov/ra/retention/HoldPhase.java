package vn.gov.ra.retention;

import vn.gov.ra.shared.Labelled;

/** Whether a hold still keeps anything. */
public enum HoldPhase implements Labelled {
    STANDING,
    /** Lifted, or its last day has passed. */
    OVER;

    @Override
    public String labelKey() {
        return "retention.phase." + name();
    }
}
