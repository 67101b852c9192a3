package vn.gov.ra.retention;

import vn.gov.ra.shared.Labelled;

/** Why a person's data have to stay. */
public enum Hold implements Labelled {
    /** A hold stands: an inspection, a court, a complaint. */
    ORDERED,
    /** An account that has not ended. */
    ACCOUNT,
    /** A position held now or later. */
    POSITION,
    /** A certificate that is neither expired nor revoked. */
    CERTIFICATE,
    /** A device in hand, or kept for an organisation. */
    TOKEN,
    /** A line that has not ended. */
    LINE,
    /** A personnel change under way. */
    CHANGE,
    /** An authority to sign, given or received, without an end. */
    DELEGATION,
    /** Everything has ended, and the term has not. */
    TERM,
    /** Wiped already. */
    WIPED;

    @Override
    public String labelKey() {
        return "retention.hold." + name();
    }
}
