package vn.gov.ra.rest.minutes;

import java.util.List;
import java.util.Map;

/**
 * Minutes to draw up.
 *
 * @param kind a word of the wire; null for {@code HANDOVER}
 * @param from who gives; the store where nothing is said
 * @param to the agency that receives: id or code, or an object with {@code id}, {@code agencyId} or {@code code}
 * @param tokens ids of the devices
 */
public record MinutesBody(String kind, Object from, Object to, List<String> tokens) {

    /** Id or code of the receiving agency; null where none is named. */
    String receiver() {
        if (to instanceof Map<?, ?> party) {
            for (String key : List.of("agencyId", "id", "agency", "code")) {
                if (party.get(key) instanceof String named) {
                    return named;
                }
            }
            return null;
        }
        return to == null ? null : to.toString();
    }
}
