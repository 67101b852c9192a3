package vn.gov.ra.shared;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;

/** Time-ordered identifiers, UUID version 7 (RFC 9562 §5.7). */
public final class Ids {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Clock CLOCK = Clock.systemUTC();
    private static final int COUNTER_BITS = 12;
    /** Millisecond and counter of the newest identifier. */
    private static final AtomicLong NEWEST = new AtomicLong();

    private Ids() {
    }

    /** After all that this process has made before, also within one millisecond: what is written at once is read in the order it was written (RFC 9562 §6.2, method 1). */
    public static UUID next() {
        long moment = CLOCK.millis() << COUNTER_BITS;
        return of(NEWEST.updateAndGet(newest -> Math.max(newest + 1, moment)), RANDOM);
    }

    /** For what is told apart for a while only, such as a call: anybody could guess it, and nobody waits for good random numbers. */
    public static UUID passing() {
        return inNoOrder(CLOCK.millis(), ThreadLocalRandom.current());
    }

    /** An identifier of that moment; rows made in one millisecond are in no particular order. */
    static UUID at(long epochMillis) {
        return inNoOrder(epochMillis, RANDOM);
    }

    private static UUID inNoOrder(long epochMillis, Random random) {
        return of((epochMillis << COUNTER_BITS) | (random.nextInt() & 0xFFFL), random);
    }

    private static UUID of(long stamp, Random random) {
        long high = (stamp >>> COUNTER_BITS << 16) | 0x7000L | (stamp & 0xFFFL);
        long low = (random.nextLong() & 0x3FFFFFFFFFFFFFFFL) | 0x8000000000000000L;
        return new UUID(high, low);
    }
}
