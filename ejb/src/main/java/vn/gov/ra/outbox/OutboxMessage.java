package vn.gov.ra.outbox;

import java.util.UUID;

/**
 * A row that is being sent.
 *
 * @param attempts how often it has been tried, this time included
 */
public record OutboxMessage(UUID id, String type, String payload, int attempts) {
}
