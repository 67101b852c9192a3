package vn.gov.ra.batch;

import java.util.UUID;

/** A line of a sent list that waits for a revocation. @param outcome what the operator said so far; null for nothing */
public record AwaitedRevocation(UUID batchId, UUID lineId, LineOutcome outcome) {
}
