package vn.gov.ra.relying.webhook;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A subscription, to read.
 *
 * @param systemName of the relying system
 * @param kinds wire names
 * @param secretAt when the present secret was given out; null while nobody has one
 * @param previousUntil until when the secret before signs, too; null where it does not
 * @param waiting deliveries that wait
 * @param dead deliveries that were given up
 * @param goneAt since when the receiver says that it is gone, so that nothing is sent; null where it does not
 */
public record SubscriptionView(UUID id, UUID systemId, String systemName, String target, List<String> kinds, SubscriptionState state, Instant secretAt, Instant previousUntil,
        long waiting, long dead, Instant goneAt, Instant createdAt, long version) {
}
