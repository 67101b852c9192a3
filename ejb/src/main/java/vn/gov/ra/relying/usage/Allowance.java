package vn.gov.ra.relying.usage;

import java.time.Duration;
import java.time.Instant;

/** What one system has left of its minute: refilled evenly, never more than a whole minute's calls. */
final class Allowance {

    private static final Duration MINUTE = Duration.ofMinutes(1);

    private double left = -1;
    private Instant at;

    /** Takes one. @param perMinute as registered now @return how long to wait; zero where there was one to take */
    synchronized Duration take(int perMinute, Instant now) {
        double perNano = perMinute / (double) MINUTE.toNanos();
        left = at == null ? perMinute : Math.min(perMinute, left + perNano * Math.max(0, Duration.between(at, now).toNanos()));
        at = now;
        if (left < 1) {
            return Duration.ofNanos((long) Math.ceil((1 - left) / perNano));
        }
        left--;
        return Duration.ZERO;
    }
}
