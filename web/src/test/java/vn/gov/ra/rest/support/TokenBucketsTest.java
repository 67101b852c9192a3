package vn.gov.ra.rest.support;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class TokenBucketsTest {

    private final Watch watch = new Watch();

    /** A clock that stands until it is moved. */
    private static final class Watch extends Clock {

        private Instant now = Instant.parse("2026-02-16T01:00:00Z");

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }

    private TokenBuckets threeAMinute(int keys) {
        return new TokenBuckets(3, Duration.ofMinutes(1), keys, watch);
    }

    private static void use(TokenBuckets buckets, String key, int times) {
        for (int i = 0; i < times; i++) {
            assertEquals(Duration.ZERO, buckets.take(key));
        }
    }

    @Test
    void the_fourth_call_in_a_minute_is_told_how_long_to_wait() {
        TokenBuckets buckets = threeAMinute(10);
        use(buckets, "10.0.0.1", 3);
        assertEquals(Duration.ofSeconds(20), buckets.take("10.0.0.1"));
    }

    @Test
    void who_waits_as_long_as_told_may_go_on() {
        TokenBuckets buckets = threeAMinute(10);
        use(buckets, "10.0.0.1", 3);
        watch.now = watch.now.plus(buckets.take("10.0.0.1"));
        use(buckets, "10.0.0.1", 1);
        assertEquals(Duration.ofSeconds(20), buckets.take("10.0.0.1"));
    }

    @Test
    void one_caller_does_not_use_up_anothers_calls() {
        TokenBuckets buckets = threeAMinute(10);
        use(buckets, "10.0.0.1", 3);
        use(buckets, "10.0.0.2", 3);
    }

    @Test
    void a_long_pause_saves_no_more_than_one_minutes_calls() {
        TokenBuckets buckets = threeAMinute(10);
        use(buckets, "10.0.0.1", 1);
        watch.now = watch.now.plus(Duration.ofDays(30));
        use(buckets, "10.0.0.1", 3);
        assertEquals(Duration.ofSeconds(20), buckets.take("10.0.0.1"));
    }

    @Test
    void looking_takes_nothing() {
        TokenBuckets buckets = threeAMinute(10);
        for (int i = 0; i < 9; i++) {
            assertEquals(Duration.ZERO, buckets.look("YC-2026-000123"));
        }
        use(buckets, "YC-2026-000123", 3);
        assertEquals(Duration.ofSeconds(20), buckets.look("YC-2026-000123"));
    }

    @Test
    void memory_is_kept_for_those_who_asked_last() {
        TokenBuckets buckets = threeAMinute(2);
        use(buckets, "10.0.0.1", 3);
        use(buckets, "10.0.0.2", 1);
        use(buckets, "10.0.0.3", 1);
        use(buckets, "10.0.0.1", 1);
    }

    @Test
    void a_quota_below_one_is_refused_at_the_start() {
        assertThrows(IllegalStateException.class, () -> new QuotaConfig(0, 1, 1, 1));
    }
}
