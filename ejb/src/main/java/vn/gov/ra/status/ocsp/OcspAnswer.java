package vn.gov.ra.status.ocsp;

import java.time.Instant;

/**
 * An answer and how long others may keep it.
 *
 * @param bytes an OCSPResponse in DER
 * @param cacheable null where nobody may keep it
 */
public record OcspAnswer(byte[] bytes, Cacheable cacheable) {

    /**
     * @param tag names the content whatever the moment of signing
     * @param expires nextUpdate, or the end of the responder's certificate if that is earlier
     */
    public record Cacheable(String tag, Instant lastModified, Instant expires) {
    }
}
