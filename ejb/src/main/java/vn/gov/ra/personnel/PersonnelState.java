package vn.gov.ra.personnel;

import static vn.gov.ra.shared.Attention.rest;
import static vn.gov.ra.shared.Attention.work;

import vn.gov.ra.security.Role;
import vn.gov.ra.shared.Attention;
import vn.gov.ra.shared.State;
import vn.gov.ra.shared.Transitions;

/** Where a personnel change (biến động nhân sự) stands. {@link PersonnelStep} says how it moves. */
public enum PersonnelState implements State {
    /** An officer checks it against the decision. */
    REPORTED(work(Role.OFFICER, "personnel.to-verify", "personnel.verification")),
    /** The agency's clerk chooses among what the rules propose. */
    VERIFIED(work(Role.CLERK, "personnel.to-plan", "personnel.planning")),
    /** The agency's head signs the letter. */
    PLANNED(work(Role.AGENCY_SIGNER, "personnel.to-confirm", "personnel.confirmation")),
    /** Waits for its day; the agency's head may still take it back. */
    CONFIRMED(work(Role.AGENCY_SIGNER, "personnel.waiting", "personnel.waiting")),
    /** Its parts are on their way; an officer sees to those that failed. */
    EXECUTING(work(Role.OFFICER, "personnel.executing", "personnel.execution")),
    COMPLETED(rest("every part of it has ended")),
    REJECTED(rest("the decision does not bear it out")),
    CANCELLED(rest("taken back before its day; kept to be read"));

    private final Attention attention;

    PersonnelState(Attention attention) {
        this.attention = attention;
    }

    @Override
    public Attention attention() {
        return attention;
    }

    @Override
    public boolean isFinal() {
        return Transitions.isFinal(PersonnelStep.class, this);
    }

    @Override
    public String labelKey() {
        return "personnel.state." + name();
    }
}
