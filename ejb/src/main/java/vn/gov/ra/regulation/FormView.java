package vn.gov.ra.regulation;

import java.time.Instant;

/**
 * A form with what is known about its text.
 *
 * @param confirmedBy account of the ADMIN who compared the columns with the official text; null where nobody did here
 */
public record FormView(FormDefinition definition, String confirmedBy, Instant confirmedAt, long version) {
}
