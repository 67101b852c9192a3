package vn.gov.ra.certificate;

import java.util.UUID;

/**
 * What an agency answered for in a period: {@code opening + received + transferredIn - transferredOut = closing}, and
 * {@code closing = live + onHold + expired + revoked}. Each certificate is in exactly one class; revoked comes before held, held before expired.
 *
 * @param agencyName as it is called now
 * @param received registered within the period
 * @param live everything that is none of the other three, also what waits to be used
 */
public record AgencyBalance(UUID agencyId, String agencyCode, String agencyName, long opening, long received, long transferredIn, long transferredOut, long closing, long live,
        long onHold, long expired, long revoked) {
}
