package vn.gov.ra.status.ocsp;

import java.time.Instant;
import vn.gov.ra.status.AnswerCounts.Kind;

/**
 * An answer and how long others may keep it.
 *
 * @param bytes an OCSPResponse in DER
 * @param cacheable null where nobody may keep it
 * @param kind what it says and on what ground, for counting
 */
public record OcspAnswer(byte[] bytes, Cacheable cacheable, Kind kind) {

    /**
     * @param tag names exactly these octets
     * @param expires nextUpdate, or the end of the responder's certificate if that is earlier
     * @param until when we look for a newer one; never after {@code expires}
     * @param basis what was known when it was made
     */
    public record Cacheable(String tag, Instant lastModified, Instant expires, Instant until, Knowledge basis) {
    }

    /** Whether it may still be given: nothing it rests on was replaced, and its time is not over. False for what nobody may keep. */
    public boolean holds(Instant now) {
        return cacheable != null && now.isBefore(cacheable.until()) && cacheable.basis().present();
    }
}
