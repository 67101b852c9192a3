package vn.gov.ra.batch.result;

import java.util.UUID;

/** An import that was accepted. @param repeated the same package had been imported before; nothing changes */
public record ImportStarted(UUID jobId, UUID packageId, boolean repeated) {
}
