package vn.gov.ra.subscriber;

import java.time.LocalDate;

/** Half-open periods of dates; an end that is null is open. */
final class Period {

    private Period() {
    }

    static boolean overlap(LocalDate from, LocalDate to, LocalDate otherFrom, LocalDate otherTo) {
        return (otherTo == null || from.isBefore(otherTo)) && (to == null || otherFrom.isBefore(to));
    }

    static boolean backwards(LocalDate from, LocalDate to) {
        return to != null && !to.isAfter(from);
    }
}
