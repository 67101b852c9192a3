package vn.gov.ra.web.authority;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** The map of hosts as people write it: a pair a line, {@code name in certificates=host that answers}. */
final class HostPairs {

    private HostPairs() {
    }

    static String text(Map<String, String> pairs) {
        return pairs.entrySet().stream().map(pair -> pair.getKey() + '=' + pair.getValue()).collect(Collectors.joining("\n"));
    }

    /** A line that is no pair becomes one that the service refuses. */
    static Map<String, String> of(String text) {
        Map<String, String> pairs = new LinkedHashMap<>();
        for (String line : AuthorityNewPage.lines(text)) {
            int equals = line.indexOf('=');
            pairs.put(equals < 0 ? line : line.substring(0, equals).strip(), equals < 0 ? "" : line.substring(equals + 1).strip());
        }
        return pairs;
    }
}
