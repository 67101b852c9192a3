package vn.gov.ra.outside;

import static vn.gov.ra.shared.Attention.rest;
import static vn.gov.ra.shared.Attention.work;

import vn.gov.ra.security.Role;
import vn.gov.ra.shared.Attention;
import vn.gov.ra.shared.State;

/** Whether the office has compared a record, beside what becomes of the certificate ({@link OutsideState}). A record that is over needs no look any more. */
public enum OutsideCheck implements State {
    /** An officer compares certificate, agency and person, and confirms. */
    WAITING(work(Role.OFFICER, "outside.to-confirm", "outside.confirmation")),
    CONFIRMED(rest("the office has compared it; what becomes of the certificate is the agency's"));

    private final Attention attention;

    OutsideCheck(Attention attention) {
        this.attention = attention;
    }

    @Override
    public Attention attention() {
        return attention;
    }

    /** Nobody takes a confirmation back. */
    @Override
    public boolean isFinal() {
        return this == CONFIRMED;
    }

    @Override
    public String labelKey() {
        return "outside.check." + name();
    }
}
