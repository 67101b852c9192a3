package vn.gov.ra.demo.ca;

import java.math.BigInteger;
import java.time.Instant;

/**
 * One certificate that an authority of the demo has issued.
 *
 * @param authority alias: {@code g2}, {@code g1}, or a root's
 * @param der       the certificate, DER
 */
public record IssuedCertificate(String authority, BigInteger serial, byte[] der, Instant notBefore, Instant notAfter) {

    /** Lower-case hex without leading zeros, as the portal writes serials. */
    public String serialHex() {
        return serial.toString(16);
    }
}
