package vn.gov.ra.request;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;

/**
 * The rules of the term for the agency's answer.
 *
 * @param reminders how many working days before the last day it is reminded
 * @param grace working days after the last day in which an answer still counts
 */
record SupplementTerm(List<Integer> reminders, int grace) {

    /** @param days such as {@code 7,3,1} */
    static SupplementTerm of(String days, int grace) {
        return new SupplementTerm(Arrays.stream(days.split(",")).map(String::strip).filter(one -> !one.isEmpty()).map(Integer::valueOf).toList(), grace);
    }

    /**
     * The reminder to write now. One that was missed is not written after a later one, and none in the term's own length: the question itself told it.
     *
     * @param left working days until the last day; negative after it
     * @param given working days between question and last day
     * @param last the reminder written last; null for none
     */
    OptionalInt reminder(int left, int given, Integer last) {
        return reminders.stream().mapToInt(Integer::intValue).filter(days -> days >= left && days < given && (last == null || days < last)).min();
    }

    /** Nothing is over before its last reminder was written, be it late. */
    boolean over(int left, int given, Integer last) {
        return left < -grace && reminder(left, given, last).isEmpty();
    }
}
