package vn.gov.ra.account.review;

import static vn.gov.ra.shared.Attention.rest;
import static vn.gov.ra.shared.Attention.work;

import vn.gov.ra.security.Role;
import vn.gov.ra.shared.Attention;
import vn.gov.ra.shared.State;
import vn.gov.ra.shared.Transitions;

/** Where an agency's sheet of accounts stands. {@link ReviewStep} says how it moves. */
public enum ReviewState implements State {
    /** The agency's head answers for each account. */
    OPEN(work(Role.AGENCY_SIGNER, "access-review.to-confirm", "access-review.answer")),
    /** Some accounts are to be ended; an ADMIN ends each, or says why not. */
    TO_END(work(Role.ADMIN, "access-review.to-end", "access-review.ending")),
    CONFIRMED(rest("every account was attested, and those to be ended are settled")),
    LAPSED(rest("the review was closed without an answer"));

    private final Attention attention;

    ReviewState(Attention attention) {
        this.attention = attention;
    }

    @Override
    public Attention attention() {
        return attention;
    }

    @Override
    public boolean isFinal() {
        return Transitions.isFinal(ReviewStep.class, this);
    }

    @Override
    public String labelKey() {
        return "accessReview.state." + name();
    }
}
