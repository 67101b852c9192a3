package vn.gov.ra.subscriber;

import java.util.UUID;

/** Another person keeps an organisation's certificate and device; fired in that transaction. {@code from} is null where nobody was named. */
public record CustodianChanged(UUID subscriberId, UUID from, UUID to) {
}
