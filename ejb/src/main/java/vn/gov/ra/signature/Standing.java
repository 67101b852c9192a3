package vn.gov.ra.signature;

import java.time.Instant;

/**
 * What the lists say of a signer's certificate at a moment.
 *
 * @param since when it was revoked or put on hold; null else
 * @param evidence which list says so
 */
record Standing(Kind kind, Instant since, String evidence) {

    enum Kind { GOOD, REVOKED, ON_HOLD, UNKNOWN }
}
