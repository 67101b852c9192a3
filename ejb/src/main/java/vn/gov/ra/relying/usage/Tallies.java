package vn.gov.ra.relying.usage;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Calls that are not written yet, added up by system, day and kind. */
final class Tallies {

    private final Map<Key, Tally> open = new ConcurrentHashMap<>();

    /** What is added up together. */
    record Key(UUID system, LocalDate day, CallKind kind) {
    }

    /** Calls let in and refused, and when the last one came. */
    record Tally(long calls, long refused, Instant lastAt) {

        Tally plus(Tally more) {
            return new Tally(calls + more.calls, refused + more.refused, lastAt.isAfter(more.lastAt) ? lastAt : more.lastAt);
        }
    }

    /** A line to be written. */
    record Line(Key key, Tally tally) {
    }

    void add(Key key, Tally tally) {
        open.merge(key, tally, Tally::plus);
    }

    /** Calls of the day that were let in and are not written. */
    long calls(UUID system, LocalDate day) {
        long sum = 0;
        for (CallKind kind : CallKind.values()) {
            Tally tally = open.get(new Key(system, day, kind));
            sum += tally == null ? 0 : tally.calls();
        }
        return sum;
    }

    /** Takes out all there is; calls that come meanwhile begin anew. */
    List<Line> take() {
        List<Line> taken = new ArrayList<>();
        for (Key key : open.keySet()) {
            Tally tally = open.remove(key);
            if (tally != null) {
                taken.add(new Line(key, tally));
            }
        }
        return taken;
    }
}
