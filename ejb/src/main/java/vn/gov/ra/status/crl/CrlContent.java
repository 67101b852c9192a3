package vn.gov.ra.status.crl;

import java.math.BigInteger;
import java.time.Instant;

/**
 * A list as it reads, whoever signed it.
 *
 * @param baseNumber null for a full list
 * @param nextUpdate null where the list has none
 * @param sha256 of its DER, lower-case hex
 * @param expiredSince since when certificates that ended stay in it; null where it does not say
 */
public record CrlContent(BigInteger number, BigInteger baseNumber, Instant thisUpdate, Instant nextUpdate, CrlScope scope, SerialTable entries,
        String sha256, byte[] der, Instant expiredSince) {

    public boolean delta() {
        return baseNumber != null;
    }

    public int size() {
        return entries.size();
    }
}
