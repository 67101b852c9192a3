package vn.gov.ra.demo.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Readings by name, some rounds of each; what counts is their median. */
final class Rounds {

    private final Map<String, List<Double>> readings = new LinkedHashMap<>();

    synchronized void add(String what, double reading) {
        readings.computeIfAbsent(what, each -> new ArrayList<>()).add(reading);
    }

    int count(String what) {
        return readings.get(what).size();
    }

    double median(String what) {
        return part(what, 0.5);
    }

    /** @param part 0.95 for the 95th percentile */
    double part(String what, double part) {
        double[] sorted = readings.get(what).stream().mapToDouble(Double::doubleValue).toArray();
        Arrays.sort(sorted);
        return sorted[(int) Math.min(sorted.length - 1, sorted.length * part)];
    }
}
