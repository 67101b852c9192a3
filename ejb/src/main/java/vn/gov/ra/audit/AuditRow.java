package vn.gov.ra.audit;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;

/**
 * The content of one audit row, as the MAC sees it.
 *
 * @param details canonical JSON object with string values, keys sorted; never a personal number
 */
public record AuditRow(UUID id, Instant at, String actor, UUID actorId, String onBehalfOf, String roles, UUID agencyId,
        String action, String objectType, String objectId, String objectName, String outcome, String origin,
        String correlation, String details) {

    /** Every field with its length before it, so that no two rows can give the same octets. */
    public byte[] canonical() {
        StringBuilder text = new StringBuilder(512);
        Object[] fields = {id, at.toEpochMilli(), actor, actorId, onBehalfOf, roles, agencyId, action, objectType, objectId,
            objectName, outcome, origin, correlation, details};
        for (Object field : fields) {
            if (field == null) {
                text.append("-;");
            } else {
                String value = field.toString();
                text.append(value.length()).append(':').append(value).append(';');
            }
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
