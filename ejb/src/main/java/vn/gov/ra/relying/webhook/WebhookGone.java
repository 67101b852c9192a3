package vn.gov.ra.relying.webhook;

import java.time.Instant;
import java.util.UUID;

/**
 * A receiver said that it is gone; its subscription is paused until somebody resumes it.
 *
 * @param systemName of the relying system
 */
public record WebhookGone(UUID subscriptionId, String systemName, String target, Instant at) {
}
