package vn.gov.ra.architecture;

import static java.util.Map.entry;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * Who may use whom. A new feature begins with its row here; the moment to think about its arrows.
 * News goes upward by CDI events whose record lives in the lower feature.
 */
final class FeatureMap {

    private static final Set<String> BASE = Set.of("shared", "security", "audit", "regulation");

    static final Map<String, Set<String>> MAY_USE = Map.ofEntries(
            entry("shared", Set.of()),
            entry("security", Set.of("shared")),
            entry("audit", Set.of("shared", "security")),
            entry("outbox", Set.of("shared")),
            entry("idempotency", Set.of("shared", "security")),
            entry("draft", Set.of("shared", "security", "regulation")),
            entry("preference", Set.of("shared", "security")),
            entry("job", Set.of("shared", "security", "audit")),
            entry("regulation", Set.of("shared", "security", "audit")),
            entry("document", Set.of("shared", "security", "audit")),
            entry("agency", BASE),
            entry("delegation", base("agency", "document")),
            entry("subscriber", base("agency")),
            entry("account", base("agency", "subscriber", "certificate", "outbox")),
            entry("certificate", base("agency", "subscriber", "job", "document")),
            entry("token", base("agency", "subscriber", "certificate")),
            entry("status", Set.of("shared", "security", "audit", "certificate", "job")),
            entry("signature", Set.of("shared", "security", "audit", "document", "certificate", "status")),
            entry("request", base("document", "agency", "subscriber", "certificate", "token", "delegation", "signature", "job", "outbox")),
            entry("lifeevent", base("agency", "subscriber", "certificate", "token", "request")),
            entry("intake", base("document", "agency", "subscriber", "certificate", "request", "job")),
            entry("takeover", base("document", "agency", "subscriber", "certificate", "token", "status", "intake", "job")),
            entry("approval", base("agency", "request", "delegation")),
            entry("batch", base("document", "agency", "subscriber", "certificate", "token", "request", "delegation", "signature", "job")),
            entry("training", base("document", "agency", "subscriber")),
            entry("handover", base("document", "agency", "subscriber", "certificate", "token", "delegation", "signature", "job", "training")),
            entry("outside", base("agency", "subscriber", "certificate", "status", "request")),
            entry("signing", base("document", "request", "batch")),
            entry("relying", base("agency", "certificate", "status", "outbox", "account")),
            entry("personnel", base("document", "agency", "subscriber", "certificate", "token", "request", "delegation", "account")),
            entry("reorganisation", base("agency", "subscriber", "certificate", "token", "request", "delegation", "account", "job")),
            entry("declaration", base("agency", "subscriber", "certificate", "document")),
            entry("evidence", base("agency", "subscriber", "certificate", "token", "request", "approval", "handover", "document", "status")),
            entry("past", base("agency", "subscriber", "certificate", "token")),
            entry("release", base("takeover", "document")),
            entry("retention", base("account", "request", "subscriber")),
            entry("stock", base("document", "token", "handover")),
            entry("overview", base("agency", "subscriber", "certificate", "request", "batch", "declaration")),
            entry("search", Set.of("shared", "security", "audit", "subscriber")),
            entry("notification", base("agency", "certificate", "status", "document", "request", "intake", "batch", "handover", "job", "outbox", "account", "preference", "relying", "delegation", "outside", "token", "release")));

    private FeatureMap() {
    }

    private static Set<String> base(String... more) {
        Set<String> all = new HashSet<>(BASE);
        all.addAll(Set.of(more));
        return Set.copyOf(all);
    }

    /** Everything a feature reaches, itself only when the table has a cycle. */
    static Map<String, Set<String>> reachable(Map<String, Set<String>> table) {
        Map<String, Set<String>> reached = new LinkedHashMap<>();
        for (String feature : table.keySet()) {
            Set<String> seen = new HashSet<>();
            collect(table, feature, seen);
            reached.put(feature, seen);
        }
        return reached;
    }

    private static void collect(Map<String, Set<String>> table, String from, Set<String> seen) {
        for (String next : table.getOrDefault(from, Set.of())) {
            if (seen.add(next)) {
                collect(table, next, seen);
            }
        }
    }
}
