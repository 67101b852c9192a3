package vn.gov.ra.status.crl;

import java.math.BigInteger;
import java.time.Instant;

/**
 * What a list says of one serial.
 *
 * @param reason unspecified where the list gives none, which the RFC means the same by
 * @param invalidSince invalidityDate, null if none
 */
public record CrlEntry(BigInteger serial, Instant revokedAt, CrlReason reason, Instant invalidSince) {

    public boolean hold() {
        return reason == CrlReason.certificateHold;
    }

    public boolean removal() {
        return reason == CrlReason.removeFromCRL;
    }
}
