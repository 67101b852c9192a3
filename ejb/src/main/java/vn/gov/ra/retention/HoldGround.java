package vn.gov.ra.retention;

import vn.gov.ra.shared.Labelled;

/** What keeps a person's data from being wiped. */
public enum HoldGround implements Labelled {
    INSPECTION, COURT, COMPLAINT, OTHER;

    @Override
    public String labelKey() {
        return "retention.ground." + name();
    }
}
