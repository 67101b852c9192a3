package vn.gov.ra.shared;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/** Time-ordered identifiers, UUID version 7 (RFC 9562 §5.7). */
public final class Ids {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Clock CLOCK = Clock.systemUTC();

    private Ids() {
    }

    public static UUID next() {
        return at(CLOCK.millis());
    }

    /** For what is told apart for a while only, such as a call: anybody could guess it, and nobody waits for good random numbers. */
    public static UUID passing() {
        return of(CLOCK.millis(), ThreadLocalRandom.current());
    }

    /** An identifier of that moment; rows made in one millisecond are in no particular order. */
    static UUID at(long epochMillis) {
        return of(epochMillis, RANDOM);
    }

    private static UUID of(long epochMillis, Random random) {
        long high = (epochMillis << 16) | 0x7000L | (random.nextInt() & 0xFFFL);
        long low = (random.nextLong() & 0x3FFFFFFFFFFFFFFFL) | 0x8000000000000000L;
        return new UUID(high, low);
    }
}
