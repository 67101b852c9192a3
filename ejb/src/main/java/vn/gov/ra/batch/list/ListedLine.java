package vn.gov.ra.batch.list;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/**
 * One line as it stands in a list: a copy that follows nothing.
 *
 * @param seq running number in the list, from 1
 * @param code YC-…-nn, by which the CA operator's answer names it
 * @param values the form's values by field key, unmasked
 */
public record ListedLine(UUID lineId, int seq, String code, String agencyCode, String agencyName, String displayName, Map<String, String> values) {

    public ListedLine {
        values = Collections.unmodifiableMap(new TreeMap<>(values));
    }

    public ListedLine numbered(int number) {
        return new ListedLine(lineId, number, code, agencyCode, agencyName, displayName, values);
    }

    /** The value of that field; empty where there is none. */
    public String value(String key) {
        String value = values.get(key);
        return value == null ? "" : value;
    }
}
