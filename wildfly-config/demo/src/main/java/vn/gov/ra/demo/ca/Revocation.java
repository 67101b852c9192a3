package vn.gov.ra.demo.ca;

import java.time.Instant;

/** That a certificate does not hold: CRL reason of RFC 5280 §5.3.1 (6 is a hold, which may be released) and since when. */
public record Revocation(int reason, Instant at) {

    static final int HOLD = 6;
    static final int RELEASE = 8;

    boolean isHold() {
        return reason == HOLD;
    }
}
