package vn.gov.ra.certificate;

import java.util.UUID;

/**
 * What an agency answered for in a period: {@code opening + received + transferredIn - transferredOut = closing}, and
 * {@code closing = live + onHold + expired + revoked}. Each certificate is in exactly one class; revoked comes before held, held before expired.
 * The closing of one period is the opening of the next.
 *
 * @param agencyName as it is called now
 * @param opening registered before the period, or taken over from an old register, whenever that was done: the old register's balance is what the portal began
 *     with, so it belongs before its first period, and a period older than the portal shows that balance alone
 * @param received registered within the period, without what was taken over
 * @param live everything that is none of the other three, also what waits to be used
 */
public record AgencyBalance(UUID agencyId, String agencyCode, String agencyName, long opening, long received, long transferredIn, long transferredOut, long closing, long live,
        long onHold, long expired, long revoked) {
}
