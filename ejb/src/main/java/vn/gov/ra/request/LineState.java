package vn.gov.ra.request;

import static vn.gov.ra.shared.Attention.rest;
import static vn.gov.ra.shared.Attention.work;

import vn.gov.ra.security.Role;
import vn.gov.ra.shared.Attention;
import vn.gov.ra.shared.State;
import vn.gov.ra.shared.Transitions;

/** Where one line of a request (dòng đề nghị) stands. Each constant says who acts next; {@link LineStep} says how it moves. */
public enum LineState implements State {
    /** The clerk is still writing; nobody else waits for it. */
    DRAFT(work(Role.CLERK, "request.drafts", "request.draft-reminder")),
    /** The agency head signs or refuses. */
    AWAITING_AGENCY_SIGN(work(Role.AGENCY_SIGNER, "request.to-sign", "request.agency-sign")),
    /** Any officer may claim it. */
    SUBMITTED(work(Role.OFFICER, "request.to-claim", "request.processing")),
    /** The officer who claimed it checks and proposes. */
    IN_REVIEW(work(Role.OFFICER, "request.in-review", "request.processing")),
    /** The agency answers the remarks; the office's term pauses. */
    NEEDS_SUPPLEMENT(work(Role.CLERK, "request.to-supplement", "request.supplement")),
    /** The officer resumes it; the term pauses. */
    ON_HOLD(work(Role.OFFICER, "request.on-hold", "request.hold")),
    /** The office signer decides on the proposal. */
    REVIEWED(work(Role.OFFICE_SIGNER, "request.to-decide", "request.processing")),
    /** An officer puts it in a submission list. */
    APPROVED(work(Role.OFFICER, "request.to-list", "request.processing")),
    /** The officer moves its list on. */
    BATCHED(work(Role.OFFICER, "request.in-list", "request.processing")),
    /** The CA operator answers; the officer chases. */
    SENT(work(Role.OFFICER, "request.at-ca", "request.ca-answer")),
    /** The officer mends it, asks the agency, or gives up. */
    CA_RETURNED(work(Role.OFFICER, "request.ca-returned", "request.processing")),
    /** The storekeeper issues the minutes. */
    FULFILLED(work(Role.STOREKEEPER, "request.to-deliver", "request.delivery")),
    /** The receiver accepts. */
    DELIVERING(work(Role.CLERK, "request.to-accept", "request.delivery")),
    DONE(rest("what was asked for is delivered and accepted")),
    REJECTED(rest("the office decided against it, with a reason")),
    CA_REJECTED(rest("the CA operator refused it for good")),
    WITHDRAWN(rest("the agency took it back")),
    LAPSED(rest("the agency did not answer the remarks in time; a new request may follow")),
    VOID(rest("made in error; kept for the record"));

    private final Attention attention;

    LineState(Attention attention) {
        this.attention = attention;
    }

    @Override
    public Attention attention() {
        return attention;
    }

    @Override
    public boolean isFinal() {
        return Transitions.isFinal(LineStep.class, this);
    }

    /** Blocks a second line of the same family for the subscriber: signed for or further, and not ended. Drafts never block. */
    public boolean isOpen() {
        return ordinal() >= AWAITING_AGENCY_SIGN.ordinal() && ordinal() <= DELIVERING.ordinal();
    }

    @Override
    public String labelKey() {
        return "request.lineState." + name();
    }
}
