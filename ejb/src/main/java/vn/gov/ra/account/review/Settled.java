package vn.gov.ra.account.review;

import vn.gov.ra.shared.Labelled;

/** What became of an account that was to be ended. */
public enum Settled implements Labelled {
    ENDED, KEPT;

    @Override
    public String labelKey() {
        return "accessReview.settled." + name();
    }
}
