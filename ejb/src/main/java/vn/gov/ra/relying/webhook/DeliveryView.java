package vn.gov.ra.relying.webhook;

import java.time.Instant;
import java.util.UUID;

/**
 * How telling one subscriber of one event went.
 *
 * @param eventId the {@code webhook-id}, the same with every attempt
 * @param kind wire name
 * @param sequence place in the order
 * @param nextAt of the next attempt; null unless it waits
 * @param giveUpAt when the last attempt is made
 * @param lastAt of the last attempt; null before the first
 * @param lastStatus of the last answer; null where none came
 * @param lastError why the last attempt failed; null where it did not
 */
public record DeliveryView(UUID id, UUID webhookId, UUID eventId, String kind, String subject, long sequence, DeliveryState state, int attempts, Instant nextAt,
        Instant giveUpAt, Instant lastAt, Integer lastStatus, String lastError, Instant occurredAt, long version) {
}
