package vn.gov.ra.reorganisation;

import vn.gov.ra.shared.Labelled;

/** Where a single thing stands. */
public enum TaskState implements Labelled {
    OPEN, DONE,
    /** There was nothing to do any more when its turn came. */
    SKIPPED,
    FAILED, UNDONE;

    @Override
    public String labelKey() {
        return "reorganisation.taskState." + name();
    }
}
