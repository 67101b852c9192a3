package vn.gov.ra.relying.webhook;

import java.util.List;
import java.util.UUID;

/**
 * A delivery that is being made.
 *
 * @param secrets opened, the new one first
 */
record Parcel(UUID deliveryId, String target, UUID eventId, byte[] body, List<byte[]> secrets) {
}
