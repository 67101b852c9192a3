package vn.gov.ra.draft;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What is kept of a form.
 *
 * @param address page it was typed into, a path of this portal; never null
 * @param seenVersion version of the object when the form was opened; null for something new
 * @param fields what stands in the form, by the name of the input; a choice of several has several values
 * @param base what stood there when it was opened; empty where nobody noted it
 */
public record DraftContent(String address, Long seenVersion, Map<String, List<String>> fields, Map<String, List<String>> base) {

    public DraftContent {
        address = address == null ? "/" : address;
        fields = copy(fields);
        base = copy(base);
    }

    private static Map<String, List<String>> copy(Map<String, List<String>> from) {
        Map<String, List<String>> to = new TreeMap<>();
        if (from != null) {
            from.forEach((name, values) -> to.put(name, values == null ? List.of() : List.copyOf(values)));
        }
        return Collections.unmodifiableMap(to);
    }
}
