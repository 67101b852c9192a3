package vn.gov.ra.retention;

import static vn.gov.ra.shared.Attention.rest;
import static vn.gov.ra.shared.Attention.work;

import vn.gov.ra.security.Role;
import vn.gov.ra.shared.Attention;
import vn.gov.ra.shared.State;
import vn.gov.ra.shared.Transitions;

/** How far a proposal is. {@link ProposalStep} says how it moves. */
public enum ProposalState implements State {
    /** Another administrator than whoever proposed looks at each person and confirms. */
    PROPOSED(work(Role.ADMIN, "retention.to-confirm", "retention.confirmation")),
    UNDONE(rest("taken back; nobody was wiped")),
    COMPLETED(rest("whoever was still due is wiped"));

    private final Attention attention;

    ProposalState(Attention attention) {
        this.attention = attention;
    }

    @Override
    public Attention attention() {
        return attention;
    }

    @Override
    public boolean isFinal() {
        return Transitions.isFinal(ProposalStep.class, this);
    }

    @Override
    public String labelKey() {
        return "retention.state." + name();
    }
}
