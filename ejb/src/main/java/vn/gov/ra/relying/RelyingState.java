package vn.gov.ra.relying;

import vn.gov.ra.shared.Labelled;

/** Whether a relying system may ask. An administrator moves it; nothing brings an ended one back. */
public enum RelyingState implements Labelled {
    ACTIVE, DISABLED, ENDED;

    @Override
    public String labelKey() {
        return "relying.state." + name();
    }
}
