package vn.gov.ra.web.home;

import java.time.Instant;
import java.time.LocalDate;

/**
 * How much waits in one state, as far as the caller may see it.
 *
 * @param more there is more than was counted
 * @param due the first last day among them; null where no term of the office runs or none is known
 * @param since the oldest; null where it is not known
 */
record Tally(long count, boolean more, LocalDate due, Instant since) {

    static Tally of(long count) {
        return new Tally(count, false, null, null);
    }
}
