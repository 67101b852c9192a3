package vn.gov.ra.relying.webhook;

import vn.gov.ra.shared.Labelled;

/** Where a delivery is: it waits for its turn or its next attempt, it arrived, or it was given up and may be sent again by hand. */
public enum DeliveryState implements Labelled {
    WAITING, DELIVERED, DEAD;

    @Override
    public String labelKey() {
        return "relying.webhook.delivery." + name();
    }
}
