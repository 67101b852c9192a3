package vn.gov.ra.status.crl;

import java.math.BigInteger;
import java.time.Instant;
import vn.gov.ra.status.Freshness;

/**
 * How an authority's list stands.
 *
 * @param number null while none was accepted
 * @param nextUpdate of the list, or the end of {@code maxCrlAge} where it has none
 * @param lastError of the last attempt; null when it went well
 */
public record CrlSummary(BigInteger number, Instant thisUpdate, Instant nextUpdate, int entries, Instant lastAttempt, Instant lastSuccess, String lastError,
        Freshness freshness) {
}
