package vn.gov.ra.relying.webhook;

import vn.gov.ra.shared.Labelled;

/** Whether news are sent. While it is paused they are kept; nothing brings an ended one back. */
public enum SubscriptionState implements Labelled {
    ACTIVE, PAUSED, ENDED;

    @Override
    public String labelKey() {
        return "relying.webhook.state." + name();
    }
}
