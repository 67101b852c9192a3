package vn.gov.ra.account.review;

import vn.gov.ra.shared.Labelled;

/** What a head says of an account. */
public enum AccountAnswer implements Labelled {
    /** Còn đúng: the person, the roles, all of it. */
    STILL_RIGHT,
    /** To be ended. */
    END;

    @Override
    public String labelKey() {
        return "accessReview.answer." + name();
    }
}
