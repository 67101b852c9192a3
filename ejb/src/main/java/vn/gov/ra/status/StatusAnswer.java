package vn.gov.ra.status;

import java.time.Instant;

/**
 * The answer other systems get; every part is told, null where it does not apply.
 *
 * @param issuer alias, or what was asked for where no such authority is known
 * @param serial lower-case hex
 * @param reason of a revocation, names of RFC 5280
 * @param basis {@code INVENTORY} the register says it was issued, {@code CRL} a list decides
 * @param warning {@code INVALIDITY_DATE} where the key was doubtful at the moment asked for; {@code LOCAL_ALERT_UNAVAILABLE} where our own alerts
 *        cannot be read just now
 * @param localAlert only for callers who may see it
 */
public record StatusAnswer(String issuer, String serial, StatusWord status, String reason, Instant revokedAt, String basis, Source source,
        Instant thisUpdate, Instant nextUpdate, Freshness freshness, Instant checkedAt, String warning, Alert localAlert) {

    /** Which list the answer rests on; the number in decimal. */
    public record Source(String type, String authority, String crlNumber, Instant producedAt) {
    }

    /** Our own warning and since when. */
    public record Alert(String kind, Instant since) {
    }

    /** Nothing is known of the issuer. */
    static StatusAnswer foreign(String issuer, String serial, Instant now) {
        return new StatusAnswer(issuer, serial, StatusWord.unknown, null, null, null, null, null, null, Freshness.NONE, now, null, null);
    }

    StatusAnswer with(Alert alert) {
        return new StatusAnswer(issuer, serial, status, reason, revokedAt, basis, source, thisUpdate, nextUpdate, freshness, checkedAt, warning, alert);
    }

    /** What is said already is not said over. */
    StatusAnswer warned(String more) {
        return new StatusAnswer(issuer, serial, status, reason, revokedAt, basis, source, thisUpdate, nextUpdate, freshness, checkedAt,
                warning == null ? more : warning, localAlert);
    }
}
