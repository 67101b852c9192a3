package vn.gov.ra.overview;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Counts stays by their length; a percentile is the shortest length that enough of them did not exceed (nearest rank). */
final class StayTimes {

    private static final int HALF = 50;
    private static final int NINTH = 90;

    private final SortedMap<Integer, Long> byDays = new TreeMap<>();
    private long stays;

    void add(int workingDays, long count) {
        byDays.merge(workingDays, count, Long::sum);
        stays += count;
    }

    StageTime of(Stage stage) {
        return new StageTime(stage, stays, percentile(HALF), percentile(NINTH));
    }

    /** 0 where there was none. */
    int percentile(int percent) {
        long rank = (stays * percent + 99) / 100;
        long seen = 0;
        for (Map.Entry<Integer, Long> one : byDays.entrySet()) {
            seen += one.getValue();
            if (seen >= rank) {
                return one.getKey();
            }
        }
        return 0;
    }
}
