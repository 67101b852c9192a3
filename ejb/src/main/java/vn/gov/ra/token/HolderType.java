package vn.gov.ra.token;

import vn.gov.ra.shared.Labelled;

/** Who has a device in hand; exactly one at every instant. */
public enum HolderType implements Labelled {
    CA, OFFICE, AGENCY, SUBSCRIBER, COURIER, NOBODY;

    @Override
    public String labelKey() {
        return "token.holder." + name();
    }

    /** The holder that a state implies; states that do not move the device keep the present one. */
    static HolderType after(TokenState state, HolderType present) {
        return switch (state) {
            case ANNOUNCED, AT_CA -> CA;
            case IN_STOCK, RESERVED, RETURNED -> OFFICE;
            case IN_TRANSIT -> COURIER;
            case AT_AGENCY -> AGENCY;
            case IN_USE -> SUBSCRIBER;
            case LOST, DESTROYED, VOID -> NOBODY;
            case LOCKED, SUSPENDED, RECALLED, DAMAGED -> present;
        };
    }
}
