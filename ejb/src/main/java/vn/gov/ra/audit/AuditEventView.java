package vn.gov.ra.audit;

import java.time.Instant;
import java.util.UUID;

/** A row of the trail for reading. */
public record AuditEventView(UUID id, Instant at, String actor, String roles, String action, String objectType, String objectId,
        String objectName, String outcome, String origin, String correlation, String details, boolean sealed) {
}
