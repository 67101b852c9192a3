package vn.gov.ra.personnel;

import vn.gov.ra.shared.Labelled;

/** What can follow from a personnel change, in the order in which it is done. */
public enum PartAction implements Labelled {
    /** A line that asks for a first certificate. */
    ISSUE,
    /** A line that asks for other content. */
    CHANGE,
    /** A line that asks to revoke. */
    REVOKE,
    /** Our own warning on the certificate (INTERNAL_HOLD); the CA operator is not asked. */
    HOLD,
    /** The device has to come back. */
    RECALL,
    /** Another person keeps the organisation's device and certificate, by minutes. */
    CUSTODY,
    ACCOUNT_END, ACCOUNT_MOVE, DELEGATION_END,
    /** Lines the officer has claimed go back to the others. */
    WORK_BACK,
    POSITION_END, POSITION_BEGIN,
    /** Name and e-mail in our own register. */
    RECORD;

    /** Becomes a line of a request. */
    boolean makesLine() {
        return this == ISSUE || this == CHANGE || this == REVOKE;
    }

    /** Takes something away at once and can be given back; nobody gets a right by it. */
    boolean canBeUrgent() {
        return this == REVOKE || this == HOLD || this == WORK_BACK;
    }

    @Override
    public String labelKey() {
        return "personnel.action." + name();
    }
}
