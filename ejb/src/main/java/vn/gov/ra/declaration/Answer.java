package vn.gov.ra.declaration;

import vn.gov.ra.shared.Labelled;

/** What an agency says of somebody. */
public enum Answer implements Labelled {
    /** Still here, and as the register has it. */
    HOLDS,
    /** Not here any more: retired, left, deceased. */
    LEFT,
    /** Works for another agency now. */
    MOVED,
    /** Here, but position, name or address is another. */
    CHANGED,
    /** Of the agency's own list; the register knows nobody by that number or address. */
    NEW,
    /** Of the agency's own list; the register has the person in another agency. */
    ARRIVED;

    /** A personnel change has to be reported. */
    public boolean wantsReport() {
        return this != HOLDS;
    }

    /** Can be said of somebody on the register's list. */
    boolean ofHolder() {
        return this != NEW && this != ARRIVED;
    }

    @Override
    public String labelKey() {
        return "declaration.answer." + name();
    }
}
