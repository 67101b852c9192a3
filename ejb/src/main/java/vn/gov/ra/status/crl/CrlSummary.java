package vn.gov.ra.status.crl;

import java.math.BigInteger;
import java.time.Instant;
import java.util.List;
import vn.gov.ra.status.AgeAlarm;
import vn.gov.ra.status.Freshness;

/**
 * How an authority's list stands.
 *
 * @param number null while none was accepted
 * @param nextUpdate of the list, or the end of {@code maxCrlAge} where it has none
 * @param lastError of the last attempt; null when it went well
 * @param window null while none was accepted
 * @param found of lists and responders
 */
public record CrlSummary(BigInteger number, Instant thisUpdate, Instant nextUpdate, int entries, Instant lastAttempt, Instant lastSuccess, String lastError,
        Freshness freshness, Window window, List<Found> found) {

    /** An address that the authority's certificates name and nobody entered. @param allowed it is asked all the same */
    public record Found(String url, boolean allowed) {
    }

    /**
     * How far its time is over.
     *
     * @param passed per cent, 0 to 100
     * @param alarm the gravest that is reached; null before the first
     * @param half when the first alarm is told
     * @param most when the second is
     */
    public record Window(int passed, AgeAlarm alarm, Instant half, Instant most) {
    }
}
