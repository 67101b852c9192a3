package vn.gov.ra.shared;

import java.time.Duration;

/**
 * How long to wait before the next attempt: doubling from the first pause to the longest, spread by a fifth either way so that what failed together
 * does not march in step.
 */
public record BackOff(Duration first, Duration longest) {

    private static final double SPREAD = 0.2;
    private static final int DOUBLINGS = 20;

    /**
     * @param attempts how often it has been tried, from 1
     * @param chance from 0 to 1
     */
    public Duration after(int attempts, double chance) {
        long doubled = first.toMillis() << Math.min(attempts - 1, DOUBLINGS);
        double factor = 1 - SPREAD + 2 * SPREAD * chance;
        return Duration.ofMillis(Math.round(Math.min(doubled, longest.toMillis()) * factor));
    }
}
