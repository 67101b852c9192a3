package vn.gov.ra.web.pki;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Headers by which others keep an answer, and how they ask whether it changed (RFC 9110, RFC 9111). */
final class HttpTimes {

    /** Nobody may keep it. */
    static final String NEVER_KEPT = "no-cache, must-revalidate";
    private static final DateTimeFormatter HTTP_DATE = DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ENGLISH).withZone(ZoneOffset.UTC);

    private HttpTimes() {
    }

    static String date(Instant moment) {
        return HTTP_DATE.format(moment);
    }

    /** Seconds up to and without the end, at most {@code longest}. */
    static long maxAge(Instant now, Instant end, Duration longest) {
        return Math.max(0, Math.min(longest.toSeconds(), Duration.between(now, end).toSeconds() - 1));
    }

    /** Nobody may keep it. */
    static void neverKept(HttpServletResponse response) {
        response.setHeader("Cache-Control", NEVER_KEPT);
    }

    /** Whether {@code If-None-Match} names this tag (weakly, RFC 9110 §13.1.2). */
    static boolean named(String ifNoneMatch, String etag) {
        return ifNoneMatch.strip().equals("*") || ifNoneMatch.contains(etag.startsWith("W/") ? etag.substring(2) : etag);
    }

    /** The caller has this very content. {@code If-None-Match} decides where it is sent, else {@code If-Modified-Since}. */
    static boolean unchanged(HttpServletRequest request, String etag, Instant lastModified) {
        String known = request.getHeader("If-None-Match");
        if (known != null) {
            return named(known, etag);
        }
        try {
            long since = request.getDateHeader("If-Modified-Since");
            return lastModified != null && since >= 0 && lastModified.getEpochSecond() <= since / 1000;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
