package vn.gov.ra.stock;

import static vn.gov.ra.shared.Attention.rest;
import static vn.gov.ra.shared.Attention.work;

import vn.gov.ra.security.Role;
import vn.gov.ra.shared.Attention;
import vn.gov.ra.shared.State;
import vn.gov.ra.shared.Transitions;

/** Where a count stands. {@link CountStep} says how it moves. */
public enum CountState implements State {
    /** The storekeeper scans. */
    OPEN(work(Role.STOREKEEPER, "stock.open", "stock.count")),
    CLOSED(rest("counted; its minutes say what was found")),
    CANCELLED(rest("given up; nothing was moved"));

    private final Attention attention;

    CountState(Attention attention) {
        this.attention = attention;
    }

    @Override
    public Attention attention() {
        return attention;
    }

    @Override
    public boolean isFinal() {
        return Transitions.isFinal(CountStep.class, this);
    }

    @Override
    public String labelKey() {
        return "stock.state." + name();
    }
}
