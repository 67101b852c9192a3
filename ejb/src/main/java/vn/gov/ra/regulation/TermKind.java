package vn.gov.ra.regulation;

import vn.gov.ra.shared.Labelled;

/** What a last day in working days is the last day of. */
public enum TermKind implements Labelled {
    /** The office's term for a line. */
    LINE,
    /** The day the receipt promises the result for. */
    PROMISE,
    /** The agency's term for what it was asked to mend. */
    ANSWER,
    /** The CA operator's term for a list. */
    LIST,
    /** The day a device has to be back. */
    DEVICE;

    @Override
    public String labelKey() {
        return "regulation.termKind." + name();
    }
}
