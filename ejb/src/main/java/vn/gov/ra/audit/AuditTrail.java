package vn.gov.ra.audit;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.StringJoiner;
import java.util.TreeMap;
import java.util.UUID;
import vn.gov.ra.security.Actor;
import vn.gov.ra.security.CurrentActor;
import vn.gov.ra.security.SecretKeys;
import vn.gov.ra.shared.Ids;

/**
 * Writes what was done, in the transaction that did it: both stand or neither does.
 * Details are names, numbers and states; a personal number never stands there.
 */
@Dependent
public class AuditTrail {

    @Inject
    private AuditRepository rows;
    @Inject
    private CurrentActor actor;
    @Inject
    private Clock clock;

    /**
     * @param action name of the event, such as {@code line.approve}; listed in docs/api/audit-events.md
     * @param objectType {@code dossier}, {@code line}, {@code batch}, …
     * @param objectId its id
     * @param objectName what people call it (YC-2026-000123); null where it has no number yet
     */
    public void record(String action, String objectType, Object objectId, String objectName) {
        record(action, objectType, objectId, objectName, Map.of());
    }

    public void record(String action, String objectType, Object objectId, String objectName, Map<String, ?> details) {
        record(action, objectType, objectId, objectName, null, details);
    }

    /** @param onBehalfOf person for whom the actor acts by delegation; null where it acts for itself */
    public void record(String action, String objectType, Object objectId, String objectName, UUID onBehalfOf, Map<String, ?> details) {
        write(actor.get(), onBehalfOf, action, objectType, objectId, objectName, "DONE", details);
    }

    /** A command that was tried and failed for a reason outside, such as an answer refused by the CA. */
    public void recordFailure(String action, String objectType, Object objectId, String objectName, Map<String, ?> details) {
        write(actor.get(), null, action, objectType, objectId, objectName, "FAILED", details);
    }

    private void write(Actor who, UUID onBehalfOf, String action, String type, Object id, String name, String outcome, Map<String, ?> details) {
        CallContext.Call call = CallContext.get();
        AuditRow row = new AuditRow(Ids.next(), clock.instant(), who.username(), who.userId(), onBehalfOf == null ? null : onBehalfOf.toString(),
                String.join(" ", who.roles().stream().sorted().toList()),
                who.agencyId(), action, type, String.valueOf(id), name, outcome, call.origin(), call.correlation(), json(details));
        rows.add(new AuditEvent(row, Holder.MAC.ofRow(row)));
    }

    /** A JSON object with sorted keys and string values. */
    static String json(Map<String, ?> details) {
        StringJoiner json = new StringJoiner(",", "{", "}");
        new TreeMap<>(details).forEach((key, value) -> json.add(quote(key) + ":" + (value == null ? "null" : quote(value.toString()))));
        return json.toString();
    }

    private static String quote(String text) {
        StringBuilder out = new StringBuilder("\"");
        for (char c : text.toCharArray()) {
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (c < 0x20) {
                out.append(String.format("\\u%04x", (int) c));
            } else {
                out.append(c);
            }
        }
        return out.append('"').toString();
    }

    /** The key is read at first use, so that a missing one is named by the first command and not by class loading. */
    private static final class Holder {
        private static final AuditMac MAC = new AuditMac(SecretKeys.auditFromEnvironment());
    }
}
