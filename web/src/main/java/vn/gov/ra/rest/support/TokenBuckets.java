package vn.gov.ra.rest.support;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;

/** So many calls in a time for each key, refilled evenly; kept in memory, for the keys used last. */
final class TokenBuckets {

    private final double capacity;
    private final double perNano;
    private final int mostKeys;
    private final Clock clock;
    private final Map<String, Bucket> buckets = new LinkedHashMap<>(16, 0.75f, true);

    /** What is left for a key, and when that was. */
    private record Bucket(double left, Instant at) {
    }

    /**
     * @param capacity calls in one go, and in each {@code period} after that
     * @param mostKeys how many keys are remembered
     */
    TokenBuckets(int capacity, Duration period, int mostKeys, Clock clock) {
        this.capacity = capacity;
        this.perNano = capacity / (double) period.toNanos();
        this.mostKeys = mostKeys;
        this.clock = clock;
    }

    /** Takes one. @return how long to wait; zero where there was one to take */
    synchronized Duration take(String key) {
        return left(key, 1);
    }

    /** Looks without taking. */
    synchronized Duration look(String key) {
        return left(key, 0);
    }

    private Duration left(String key, int taken) {
        Instant now = clock.instant();
        Bucket known = buckets.get(key);
        double left = known == null ? capacity : Math.min(capacity, known.left() + perNano * Math.max(0, Duration.between(known.at(), now).toNanos()));
        if (left < 1) {
            return Duration.ofNanos((long) Math.ceil((1 - left) / perNano));
        }
        if (taken > 0) {
            buckets.put(key, new Bucket(left - taken, now));
            forgetOldest();
        }
        return Duration.ZERO;
    }

    private void forgetOldest() {
        Iterator<String> oldest = buckets.keySet().iterator();
        while (buckets.size() > mostKeys) {
            oldest.next();
            oldest.remove();
        }
    }
}
