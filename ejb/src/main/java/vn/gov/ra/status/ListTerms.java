package vn.gov.ra.status;

import java.time.Duration;
import java.time.Instant;
import vn.gov.ra.status.crl.RevocationIndex;

/**
 * When an authority's lists are to be followed by newer ones, and when they end.
 *
 * @param maxAge how long a list without nextUpdate counts
 * @param expected after which time the authority publishes the next list; null: half of a list's window
 */
public record ListTerms(Duration maxAge, Duration expected) {

    private static final int HALF = 2;

    /** Of an authority that says nothing of its own. */
    public static ListTerms of(Duration maxAge) {
        return new ListTerms(maxAge, null);
    }

    /** From then on nothing is called good any more. */
    public Instant ends(RevocationIndex index) {
        return index.nextUpdate(maxAge);
    }

    /** From then on a newer list is due; never after the end. */
    public Instant due(RevocationIndex index) {
        Instant ends = ends(index);
        Instant due = index.thisUpdate().plus(expected == null ? window(index).dividedBy(HALF) : expected);
        return due.isAfter(ends) ? ends : due;
    }

    /** From thisUpdate to the end. */
    public Duration window(RevocationIndex index) {
        return Duration.between(index.thisUpdate(), ends(index));
    }
}
