package vn.gov.ra.release;

import static vn.gov.ra.shared.Attention.rest;
import static vn.gov.ra.shared.Attention.work;

import vn.gov.ra.security.Role;
import vn.gov.ra.shared.Attention;
import vn.gov.ra.shared.State;
import vn.gov.ra.shared.Transitions;

/** Where a request to give the register away stands. {@link ReleaseStep} says how it moves. */
public enum ReleaseState implements State {
    /** The head of the office reads who is to have it and why. */
    ASKED(work(Role.OFFICE_SIGNER, "release.to-decide", "release.decision")),
    /** Whoever asked may take it until its end. */
    RELEASED(rest("whoever asked takes the package until its end")),
    REFUSED(rest("nothing left the portal")),
    WITHDRAWN(rest("called off; it cannot be taken any more"));

    private final Attention attention;

    ReleaseState(Attention attention) {
        this.attention = attention;
    }

    @Override
    public Attention attention() {
        return attention;
    }

    @Override
    public boolean isFinal() {
        return Transitions.isFinal(ReleaseStep.class, this);
    }

    @Override
    public String labelKey() {
        return "release.state." + name();
    }
}
