package vn.gov.ra.request;

import static vn.gov.ra.shared.Attention.rest;
import static vn.gov.ra.shared.Attention.work;

import vn.gov.ra.security.Role;
import vn.gov.ra.shared.Attention;
import vn.gov.ra.shared.State;
import vn.gov.ra.shared.Transitions;

/** Where a dossier (hồ sơ) stands with the agency; what the office does is told by its lines. {@link DossierStep} says how it moves. */
public enum DossierState implements State {
    DRAFT(work(Role.CLERK, "request.drafts", "request.draft-reminder")),
    AWAITING_AGENCY_SIGN(work(Role.AGENCY_SIGNER, "request.to-sign", "request.agency-sign")),
    SUBMITTED(rest("signed and sent; from here its lines are worked on one by one")),
    VOID(rest("a draft nobody wanted; kept for the record"));

    private final Attention attention;

    DossierState(Attention attention) {
        this.attention = attention;
    }

    @Override
    public Attention attention() {
        return attention;
    }

    @Override
    public boolean isFinal() {
        return Transitions.isFinal(DossierStep.class, this);
    }

    @Override
    public String labelKey() {
        return "request.dossierState." + name();
    }
}
