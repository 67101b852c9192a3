package vn.gov.ra.status;

import java.time.Instant;
import java.util.List;
import vn.gov.ra.shared.ErrorCode;

/**
 * Whether a certificate leads to a configured anchor and what the lists say of each certificate on the way.
 *
 * @param path from the certificate to the anchor; empty where none was found
 * @param evidence the lists it rests on
 */
public record ValidationAnswer(Verdict verdict, List<Reason> reasons, List<Element> path, List<ListUsed> evidence, Instant checkedAt) {

    /** INDETERMINATE: neither can be said from what is known. */
    public enum Verdict {
        VALID, INDETERMINATE, INVALID
    }

    /** Why it is not VALID. */
    public record Reason(ErrorCode error, List<Object> arguments) {
    }

    /**
     * A certificate of the path.
     *
     * @param status null for the anchor, which is trusted and not asked about
     */
    public record Element(String subject, String serial, String sha256, StatusWord status) {
    }

    /** A list that was looked at. */
    public record ListUsed(String authority, String crlNumber, Instant thisUpdate, Instant nextUpdate, Freshness freshness) {
    }
}
