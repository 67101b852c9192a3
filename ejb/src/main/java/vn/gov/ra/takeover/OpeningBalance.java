package vn.gov.ra.takeover;

import java.util.UUID;

/**
 * What an agency began with by the books and the registers together.
 *
 * @param kind {@link BookKind#CERTIFICATES} or {@link BookKind#TOKENS}
 * @param cls of a certificate {@code LIVE HELD EXPIRED REVOKED}, of a device its state
 */
public record OpeningBalance(UUID agencyId, String agencyCode, String agencyName, BookKind kind, String cls, long amount) {

    /** Key of the label of the class. */
    public String labelKey() {
        return (kind == BookKind.TOKENS ? "token.state." : "takeover.class.") + cls;
    }
}
