package vn.gov.ra.rest.draft;

import java.util.List;
import java.util.Map;

/**
 * A draft as it is sent.
 *
 * @param address path of the page it belongs to; {@code /} where it is left out
 * @param seenVersion version of the object when the form was opened; null for something new
 * @param fields what stands in the form, by the name of the input
 */
public record DraftBody(String address, Long seenVersion, Map<String, List<String>> fields) {
}
