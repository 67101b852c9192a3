package vn.gov.ra.reorganisation;

import vn.gov.ra.shared.Labelled;

/** What happens to offices. */
public enum ReorganisationKind implements Labelled {
    /** Several become a new one. */
    MERGE_NEW,
    /** One or several go up in one that stays. */
    MERGE_INTO,
    /** Some people of one become a new one; the old one stays. */
    SPLIT,
    RENAME,
    /** The superior body is another. */
    REPARENT,
    /** Ends without a successor; the superior body answers for what is left. */
    DISSOLVE,
    /** The domain of the official e-mail addresses changes; of these offices, or of all. */
    EMAIL_DOMAIN;

    boolean opensAgency() {
        return this == MERGE_NEW || this == SPLIT;
    }

    /** The sources exist no more afterwards. */
    boolean endsSources() {
        return this == MERGE_NEW || this == MERGE_INTO || this == DISSOLVE;
    }

    /** Exactly one office is meant. */
    boolean oneSource() {
        return this == SPLIT || this == RENAME;
    }

    @Override
    public String labelKey() {
        return "reorganisation.kind." + name();
    }
}
