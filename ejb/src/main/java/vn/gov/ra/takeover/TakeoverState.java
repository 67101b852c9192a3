package vn.gov.ra.takeover;

import static vn.gov.ra.shared.Attention.rest;
import static vn.gov.ra.shared.Attention.work;

import vn.gov.ra.security.Role;
import vn.gov.ra.shared.Attention;
import vn.gov.ra.shared.State;
import vn.gov.ra.shared.Transitions;

/** Where the take-over of an old register stands. {@link TakeoverStep} says how it moves. */
public enum TakeoverState implements State {
    /** The officer adds books and has them checked. */
    DRAFT(work(Role.OFFICER, "takeover.to-check", "takeover.check")),
    CHECKING(rest("a job holds the books against the registers")),
    /** Nothing is changed yet; the officer reads the report and has the books taken over. */
    CHECKED(work(Role.OFFICER, "takeover.to-take", "takeover.taking")),
    TAKING(rest("a job writes what is new into the registers")),
    /** In the registers, and still to be undone; another person accepts it. */
    TAKEN(work(Role.OFFICE_SIGNER, "takeover.to-accept", "takeover.acceptance")),
    ACCEPTED(rest("in the registers for good")),
    UNDONE(rest("taken back out of the registers; the books stay as evidence")),
    DISCARDED(rest("given up before anything was taken over"));

    private final Attention attention;

    TakeoverState(Attention attention) {
        this.attention = attention;
    }

    @Override
    public Attention attention() {
        return attention;
    }

    @Override
    public boolean isFinal() {
        return Transitions.isFinal(TakeoverStep.class, this);
    }

    @Override
    public String labelKey() {
        return "takeover.state." + name();
    }
}
