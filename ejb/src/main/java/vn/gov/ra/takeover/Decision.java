package vn.gov.ra.takeover;

import vn.gov.ra.shared.Labelled;

/** What is done about a row that both registers have, and have differently. The register itself is never written by a decision. */
public enum Decision implements Labelled {
    /** Ours is right and stays. */
    OURS,
    /** Theirs is right, or neither: somebody corrects ours in its own room; the note says what and by whom. */
    BY_HAND;

    @Override
    public String labelKey() {
        return "takeover.decision." + name();
    }
}
