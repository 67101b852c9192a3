package vn.gov.ra.agency;

import java.util.List;
import vn.gov.ra.shared.ErrorCode;

/**
 * Why a row of a file was not taken.
 *
 * @param row line of the file; the heading is 1
 * @param column name of the column
 * @param arguments arguments of the message
 */
public record AgencyFinding(int row, String column, ErrorCode error, List<Object> arguments) {
}
