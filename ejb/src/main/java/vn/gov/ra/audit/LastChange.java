package vn.gov.ra.audit;

import java.time.Instant;

/**
 * The newest entry of the trail about an object.
 *
 * @param by full name of who did it
 */
public record LastChange(String by, Instant at) {
}
