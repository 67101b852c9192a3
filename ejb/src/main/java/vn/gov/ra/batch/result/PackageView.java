package vn.gov.ra.batch.result;

import java.time.Instant;
import java.util.UUID;

/**
 * An imported answer.
 *
 * @param state {@code IMPORTING} or {@code IMPORTED}
 * @param exact how many rows fulfilled or ended a line at once; the others likewise by their level
 */
public record PackageView(UUID id, UUID batchId, String fileName, String sha256, Instant receivedAt, String receivedBy, String state, UUID jobId,
        long exact, long review, long missing, long extra, long wrong, long version) {
}
