package vn.gov.ra.status.crl;

import java.time.Instant;

/**
 * A list as the CA published it.
 *
 * @param nextUpdate of the list, or the end of {@code maxCrlAge} where it has none
 * @param expired nextUpdate has passed
 */
public record MirroredCrl(byte[] der, String sha256, Instant thisUpdate, Instant nextUpdate, boolean expired) {
}
