package vn.gov.ra.personnel;

import vn.gov.ra.shared.Labelled;

/** Where one part of a change stands; it follows its line, its device or the act itself. */
public enum PartState implements Labelled {
    /** The change has not been carried out yet. */
    PROPOSED,
    /** Not chosen; the reason stands beside it where a rule had proposed it. */
    LEFT_OUT,
    /** Its line is under way, the device is not back, the minutes are not signed. */
    RUNNING,
    /** Refused; tried again every hour and on demand. */
    FAILED,
    DONE,
    /** Given up by an officer, with a reason. */
    WAIVED;

    boolean ended() {
        return this == LEFT_OUT || this == DONE || this == WAIVED;
    }

    @Override
    public String labelKey() {
        return "personnel.partState." + name();
    }
}
