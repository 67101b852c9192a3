package vn.gov.ra.relying.post;

import java.time.Duration;
import java.time.Instant;
import vn.gov.ra.shared.BackOff;

/** When a delivery is tried again: after ten seconds, then twice as long each time up to an hour, spread by a fifth; the last time at the moment of giving up. */
public final class RetryPlan {

    static final Duration FIRST = Duration.ofSeconds(10);
    static final Duration LONGEST = Duration.ofHours(1);

    private static final BackOff PAUSES = new BackOff(FIRST, LONGEST);

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
        Instant planned = now.plus(PAUSES.after(attempts, chance));
        Instant next = notBefore != null && notBefore.isAfter(planned) ? notBefore : planned;
        return next.isBefore(giveUpAt) ? next : giveUpAt;
    }
}
