package vn.gov.ra.intake;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A row of an import, to read.
 *
 * @param row number as a spreadsheet shows it
 * @param values by field key
 * @param cells where each value stands in the file
 */
public record RowView(UUID id, int row, Map<String, String> values, Map<String, String> cells, List<Found> findings) {

    public boolean valid() {
        return findings.stream().noneMatch(Found::error);
    }

    /** What is said about one field. */
    public List<Found> about(String column) {
        return findings.stream().filter(found -> found.column().equals(column)).toList();
    }
}
