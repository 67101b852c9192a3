package vn.gov.ra.status.crl;

import java.math.BigInteger;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import vn.gov.ra.status.Evidence;

/**
 * Fired when a newer full list is silent about certificates that were revoked for good and have not expired: its issuer has made a mistake, or
 * somebody else wrote it. They stay revoked here.
 *
 * @param number of the list that is silent
 */
public record CrlVanished(UUID authorityId, String authority, BigInteger number, List<BigInteger> serials) {

    /**
     * Of what is over, that which nothing explains: a hold may end, and what has expired need not be repeated. Of a certificate nobody knows
     * the end is unknown, too.
     *
     * @param issued what is known of a serial, null for nothing
     * @param newer thisUpdate of the list that is silent
     */
    static List<BigInteger> unexplained(List<Episode> over, Function<BigInteger, Evidence> issued, Instant newer) {
        return over.stream().filter(episode -> !episode.entry().hold()).map(episode -> episode.entry().serial())
                .filter(serial -> issued.apply(serial) != null && issued.apply(serial).notAfter().isAfter(newer)).toList();
    }
}
