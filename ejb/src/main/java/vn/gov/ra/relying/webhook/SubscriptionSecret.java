package vn.gov.ra.relying.webhook;

/**
 * A webhook's secret on its way to whoever asked for it, the only time it is seen.
 *
 * @param secret {@code whsec_…}; never written to a log or the trail, so {@link #toString} leaves it out
 */
public record SubscriptionSecret(SubscriptionView webhook, String secret) {

    @Override
    public String toString() {
        return "SubscriptionSecret[" + webhook.id() + "]";
    }
}
