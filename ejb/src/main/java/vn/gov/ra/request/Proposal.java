package vn.gov.ra.request;

import vn.gov.ra.shared.Labelled;

/** What the reviewer proposes to the one who decides. */
public enum Proposal implements Labelled {
    APPROVE, REJECT;

    @Override
    public String labelKey() {
        return "request.proposal." + name();
    }
}
