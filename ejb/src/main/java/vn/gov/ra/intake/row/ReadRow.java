package vn.gov.ra.intake.row;

import java.util.List;
import java.util.Map;
import vn.gov.ra.intake.Found;

/**
 * A row of the file as it was read.
 *
 * @param row number as a spreadsheet shows it
 * @param values by key of the form's field; what could not be read safely stands as it was and has a finding
 * @param cells where each value stands, such as {@code C7}
 */
public record ReadRow(int row, Map<String, String> values, Map<String, String> cells, List<Found> findings) {
}
