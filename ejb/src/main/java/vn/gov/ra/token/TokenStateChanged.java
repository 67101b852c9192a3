package vn.gov.ra.token;

import java.util.UUID;

/** News of a device that moved; fired in the transaction of the move. */
public record TokenStateChanged(UUID tokenId, UUID lineId, UUID subscriberId, TokenState from, TokenState to) {
}
