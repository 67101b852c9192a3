package vn.gov.ra.relying.post;

import java.time.Duration;
import java.time.Instant;

/** When a delivery is tried again: after ten seconds, then twice as long each time up to an hour, spread by a fifth; the last time at the moment of giving up. */
public final class RetryPlan {

    static final Duration FIRST = Duration.ofSeconds(10);
    static final Duration LONGEST = Duration.ofHours(1);

    private static final double SPREAD = 0.2;
    private static final int DOUBLINGS = 20;

    private RetryPlan() {
    }

    /**
     * @param attempts how often it has been tried, from 1
     * @param chance from 0 to 1
     * @param notBefore when the receiver wants it again at the earliest; null where it did not say. It never puts off the moment of giving up
     * @return null when it was tried at that moment or later: it is given up
     */
    public static Instant next(int attempts, Instant now, Instant giveUpAt, double chance, Instant notBefore) {
        if (!now.isBefore(giveUpAt)) {
            return null;
        }
        long doubled = FIRST.toMillis() << Math.min(attempts - 1, DOUBLINGS);
        long pause = Math.round(Math.min(doubled, LONGEST.toMillis()) * (1 - SPREAD + 2 * SPREAD * chance));
        Instant planned = now.plusMillis(pause);
        Instant next = notBefore != null && notBefore.isAfter(planned) ? notBefore : planned;
        return next.isBefore(giveUpAt) ? next : giveUpAt;
    }
}
