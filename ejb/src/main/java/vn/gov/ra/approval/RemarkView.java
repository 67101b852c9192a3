package vn.gov.ra.approval;

import java.time.Instant;
import java.util.UUID;

/**
 * A remark, to read.
 *
 * @param field key of the form's field; null for the line as a whole
 * @param visibility {@code AGENCY OFFICE}
 * @param answer of the agency; null while it is open
 */
public record RemarkView(UUID id, String field, String text, boolean blocking, String visibility, String author, Instant at, String answer,
        Instant resolvedAt) {
}
