package vn.gov.ra.declaration;

import static vn.gov.ra.shared.Attention.rest;
import static vn.gov.ra.shared.Attention.work;

import vn.gov.ra.security.Role;
import vn.gov.ra.shared.Attention;
import vn.gov.ra.shared.State;
import vn.gov.ra.shared.Transitions;

/** Where an agency's declaration stands. {@link DeclarationStep} says how it moves. */
public enum DeclarationState implements State {
    /** The agency's clerk answers for each holder. */
    OPEN(work(Role.CLERK, "declaration.to-confirm", "declaration.term")),
    CONFIRMED(rest("the agency has answered")),
    LAPSED(rest("the campaign was closed without an answer"));

    private final Attention attention;

    DeclarationState(Attention attention) {
        this.attention = attention;
    }

    @Override
    public Attention attention() {
        return attention;
    }

    @Override
    public boolean isFinal() {
        return Transitions.isFinal(DeclarationStep.class, this);
    }

    @Override
    public String labelKey() {
        return "declaration.state." + name();
    }
}
