package vn.gov.ra.delegation;

import vn.gov.ra.shared.Labelled;

/** Where a delegation stands; computed from time, never stored. */
public enum DelegationState implements Labelled {
    /** Begins later. */
    PLANNED,
    /** In force. */
    ACTIVE,
    /** Its time is over. */
    ENDED,
    /** Taken back before its time. */
    REVOKED;

    @Override
    public String labelKey() {
        return "delegation.state." + name();
    }
}
