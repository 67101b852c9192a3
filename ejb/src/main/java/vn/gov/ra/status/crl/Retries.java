package vn.gov.ra.status.crl;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.DoubleSupplier;
import vn.gov.ra.shared.BackOff;

/**
 * Which authorities are asked again before their turn, because none of their addresses gave a list: after ten seconds, then twice as long each
 * time, each pause spread by a fifth. A pause as long as the interval is none: the turn itself comes, so that the interval stays what it is.
 */
final class Retries {

    static final Duration FIRST = Duration.ofSeconds(10);

    private final Map<String, Failed> failed = new ConcurrentHashMap<>();
    private final Duration interval;
    private final BackOff pauses;
    private final DoubleSupplier chance;

    /** @param again null where its turn comes sooner */
    private record Failed(int times, Instant again) {
    }

    /** @param chance from 0 to 1 */
    Retries(Duration interval, DoubleSupplier chance) {
        this.interval = interval;
        this.pauses = new BackOff(FIRST, interval.multipliedBy(2));
        this.chance = chance;
    }

    void answered(String authority) {
        failed.remove(authority);
    }

    void failed(String authority, Instant now) {
        failed.merge(authority, next(1, now), (before, first) -> next(before.times() + 1, now));
    }

    private Failed next(int times, Instant now) {
        Duration pause = pauses.after(times, chance.getAsDouble());
        return new Failed(times, pause.compareTo(interval) < 0 ? now.plus(pause) : null);
    }

    boolean due(String authority, Instant now) {
        Failed known = failed.get(authority);
        return known != null && known.again() != null && !now.isBefore(known.again());
    }

    /** When the next one is due; empty where nobody waits. */
    Optional<Instant> next() {
        return failed.values().stream().map(Failed::again).filter(again -> again != null).min(Instant::compareTo);
    }
}
