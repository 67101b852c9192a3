package vn.gov.ra.release;

import java.time.Instant;
import java.util.UUID;

/**
 * A request for our register was decided, or called off by somebody else than whoever asked; in the transaction of that step.
 *
 * @param askedBy the account to be told
 * @param openUntil until then it may be taken; null unless it was released
 * @param note why not; null where it was released
 */
public record ReleaseDecided(UUID id, String number, String recipient, UUID askedBy, Instant openUntil, String note) {
}
