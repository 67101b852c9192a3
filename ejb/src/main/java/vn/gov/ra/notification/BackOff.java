package vn.gov.ra.notification;

import java.time.Duration;

/** How long to wait before the next attempt: doubling from five seconds to an hour, spread by a fifth either way so that rows do not march in step. */
final class BackOff {

    static final Duration FIRST = Duration.ofSeconds(5);
    static final Duration LONGEST = Duration.ofHours(1);

    private static final double SPREAD = 0.2;
    private static final int DOUBLINGS = 20;

    private BackOff() {
    }

    /**
     * @param attempts how often it has been tried, from 1
     * @param chance from 0 to 1
     */
    static Duration after(int attempts, double chance) {
        long doubled = FIRST.toMillis() << Math.min(attempts - 1, DOUBLINGS);
        double factor = 1 - SPREAD + 2 * SPREAD * chance;
        return Duration.ofMillis(Math.round(Math.min(doubled, LONGEST.toMillis()) * factor));
    }
}
