package vn.gov.ra.notification;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.OptionalInt;
import java.util.TreeSet;

/**
 * How many days before an end people are told. The smallest number that has been reached counts, so after an outage one notice is made and not one
 * for every day that was missed.
 *
 * @param days in any order
 * @param head from so many days on the head is told too
 */
record Thresholds(TreeSet<Integer> days, int head) {

    private static final List<Integer> USUAL = List.of(180, 120, 90, 60, 30, 15, 7, 1);
    private static final int USUAL_HEAD = 30;

    /** What is written wrongly in a setting is left out; where nothing is left, the usual numbers count. */
    static Thresholds of(List<String> days, String head) {
        TreeSet<Integer> read = new TreeSet<>(days.stream().filter(Thresholds::number).map(Integer::valueOf).toList());
        return new Thresholds(read.isEmpty() ? new TreeSet<>(USUAL) : read, number(head) ? Integer.parseInt(head) : USUAL_HEAD);
    }

    private static boolean number(String text) {
        return text != null && text.matches("\\d{1,4}");
    }

    int farthest() {
        return days.last();
    }

    /** Empty while the end is farther away than the largest number, and after it. */
    OptionalInt reached(LocalDate today, LocalDate lastDay) {
        long left = ChronoUnit.DAYS.between(today, lastDay);
        Integer reached = left < 0 ? null : days.ceiling((int) Math.min(left, Integer.MAX_VALUE));
        return reached == null ? OptionalInt.empty() : OptionalInt.of(reached);
    }

    boolean toHead(int reached) {
        return reached <= head;
    }
}
