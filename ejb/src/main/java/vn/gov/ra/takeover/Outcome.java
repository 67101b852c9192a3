package vn.gov.ra.takeover;

import vn.gov.ra.shared.Labelled;

/** What a row is to the registers; each row has exactly one. */
public enum Outcome implements Labelled {
    /** Nobody here knows it, and nothing stands against it. */
    NEW,
    /** The registers have it, and as the book does. */
    SAME,
    /** The registers have it otherwise; they stay as they are, and a person settles it. */
    DIFFERENT,
    /** It cannot be read, matched or verified: it stays in staging, whatever else is taken over. */
    QUARANTINED;

    @Override
    public String labelKey() {
        return "takeover.outcome." + name();
    }
}
