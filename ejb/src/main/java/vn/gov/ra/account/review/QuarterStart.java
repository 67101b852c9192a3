package vn.gov.ra.account.review;

import java.time.LocalDate;
import java.time.Month;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * When the calendar begins a quarter's review.
 *
 * @param on the office wants it
 * @param day of the quarter, 1 is its first
 */
record QuarterStart(boolean on, int day) {

    /** An outage may delay the beginning for so long; later, or in an installation made in mid-quarter, an ADMIN decides. */
    static final int CATCH_UP_DAYS = 14;
    private static final int SHORTEST_QUARTER = 90;
    private static final Pattern DAY = Pattern.compile("[1-9]\\d?");

    /** As the settings say it: {@code 1} for on; a day that is none counts as the first. */
    static QuarterStart of(String on, String day) {
        return new QuarterStart("1".equals(on), DAY.matcher(String.valueOf(day)).matches() ? Math.min(Integer.parseInt(day), SHORTEST_QUARTER) : 1);
    }

    /** The quarter to begin on that day, {@code 2026-Q4}; empty where none is due. */
    Optional<String> due(LocalDate today) {
        Month first = today.getMonth().firstMonthOfQuarter();
        LocalDate begins = LocalDate.of(today.getYear(), first, 1).plusDays(day - 1L);
        return on && !today.isBefore(begins) && today.isBefore(begins.plusDays(CATCH_UP_DAYS)) ? Optional.of(quarter(today)) : Optional.empty();
    }

    private static String quarter(LocalDate today) {
        return String.format(Locale.ROOT, "%d-Q%d", today.getYear(), (today.getMonthValue() + 2) / 3);
    }
}
