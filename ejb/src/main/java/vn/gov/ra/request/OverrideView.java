package vn.gov.ra.request;

import java.time.Instant;

/**
 * Why a rule does not count for a line, as the agency says.
 *
 * @param code code of the finding
 * @param by account of who said so
 */
public record OverrideView(String code, String reason, String by, Instant at) {
}
