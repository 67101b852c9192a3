package vn.gov.ra.stock;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A count, to read.
 *
 * @param openedBy user name
 * @param openedByName the same person as people call each other
 * @param expected how many should be found
 * @param counts scans that count, by outcome; every outcome is there
 * @param missing serials expected and not found so far
 * @param scans the last ones, newest first
 * @param minutesId drawn up when the count was closed
 */
public record CountView(UUID id, String number, CountKind kind, CountState state, String location, String model, String note, String openedBy, String openedByName, Instant openedAt,
        Instant closedAt, UUID minutesId, int expected, Map<ScanOutcome, Integer> counts, List<String> missing, List<ScanView> scans, long version) {

    /** Devices that are here. */
    public int found() {
        return counts.entrySet().stream().filter(each -> each.getKey().counts()).mapToInt(Map.Entry::getValue).sum();
    }
}
