package vn.gov.ra.handover;

import java.time.Instant;
import java.util.Map;

/**
 * A row of the register for reading; {@code values} by the keys of its columns ({@code handover.register.*}).
 *
 * @param reversedBy number and year, such as {@code 17/2026}, of the row that takes this one back; null while it holds
 */
public record RegisterEntryView(int year, int number, Instant at, Map<String, String> values, String reversedBy) {

    /** Number and year of the row that this one takes back; null for an ordinary one. */
    public String reverses() {
        return values.get(HandoverRegister.REVERSES);
    }
}
