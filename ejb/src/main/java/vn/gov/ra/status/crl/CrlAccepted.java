package vn.gov.ra.status.crl;

import java.math.BigInteger;
import java.time.Instant;
import java.util.UUID;

/**
 * A newer list of an authority is in force.
 *
 * @param nextUpdate null where the list has none
 * @param entries how many it names; of a delta, how many it changes
 */
public record CrlAccepted(UUID authorityId, String authority, UUID crlId, BigInteger number, boolean delta, Instant thisUpdate, Instant nextUpdate, int entries, String sha256) {
}
