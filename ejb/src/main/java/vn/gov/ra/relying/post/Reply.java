package vn.gov.ra.relying.post;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;

/**
 * What a receiver answered.
 *
 * @param status of HTTP
 * @param retryAfter the field of that name as it came; null where there is none
 */
public record Reply(int status, String retryAfter) {

    /** The receiver is gone and wants nothing more (RFC 9110 §15.5.11). */
    private static final int GONE = 410;
    private static final Pattern SECONDS = Pattern.compile("\\d{1,9}");

    public boolean taken() {
        return status >= 200 && status < 300;
    }

    public boolean gone() {
        return status == GONE;
    }

    /** Before when the receiver wants nothing (RFC 9110 §10.2.3: seconds, or a date); null where it does not say, or says it in no known way. */
    public Instant notBefore(Instant now) {
        String said = retryAfter == null ? "" : retryAfter.strip();
        if (SECONDS.matcher(said).matches()) {
            return now.plusSeconds(Long.parseLong(said));
        }
        try {
            return ZonedDateTime.parse(said, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
        } catch (DateTimeException e) {
            return null;
        }
    }
}
