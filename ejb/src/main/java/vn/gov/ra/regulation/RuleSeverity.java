package vn.gov.ra.regulation;

import vn.gov.ra.shared.Labelled;

/** What a rule does when it finds something. */
public enum RuleSeverity implements Labelled {
    /** Stands in the way of the signature. */
    ERROR,
    /** Somebody has to have seen it. */
    WARNING,
    /** Says nothing. */
    OFF;

    @Override
    public String labelKey() {
        return "regulation.severity." + name();
    }
}
