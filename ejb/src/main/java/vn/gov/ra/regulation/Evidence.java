package vn.gov.ra.regulation;

import vn.gov.ra.shared.Labelled;

/** How sure we are of a value of the law. */
public enum Evidence implements Labelled {
    /** Read in the text named by its reference. */
    VERIFIED,
    /** From memory or a secondary source: warns, never blocks. */
    REMEMBERED,
    /** The office's own choice, no law. */
    OWN;

    @Override
    public String labelKey() {
        return "regulation.evidence." + name();
    }
}
