package vn.gov.ra.batch;

import java.time.Instant;
import java.util.UUID;

/** Fired in the transaction in which a list took a step. @param number null while it has none */
public record BatchStateChanged(UUID batchId, String number, BatchStep step, BatchState to, Instant at) {
}
