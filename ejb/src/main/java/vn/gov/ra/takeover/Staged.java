package vn.gov.ra.takeover;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.gov.ra.intake.Found;

/**
 * A row as it is judged.
 *
 * @param book name of the file, for people
 * @param row as the spreadsheet shows it
 * @param values by key of the column
 * @param reading findings of how the cells came
 * @param der of a certificate file; null else
 */
record Staged(UUID id, BookKind kind, String book, int row, Map<String, String> values, List<Found> reading, byte[] der) {

    /** Null where the row says nothing. */
    String value(String column) {
        String value = values.get(column);
        return value == null || value.isBlank() ? null : value.strip();
    }
}
