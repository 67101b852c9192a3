package vn.gov.ra.intake.row;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.gov.ra.intake.Finding;
import vn.gov.ra.intake.sheet.Cell;
import vn.gov.ra.intake.sheet.Grid;

/**
 * A date as people write it; the day always stands before the month.
 *
 * @param value {@code yyyy-MM-dd}, or the text as it was where it is no date
 * @param finding null where nothing is to be said
 */
record DateText(String value, Finding finding, String suggestion) {

    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})\\s*[/.\\-–]\\s*(\\d{1,2})\\s*[/.\\-–]\\s*(\\d{4}|\\d{2})(?:\\s+0?0:00(?::00)?)?");
    private static final Pattern IN_WORDS = Pattern.compile("(?iu)(?:ngày\\s+)?(\\d{1,2})\\s+tháng\\s+(\\d{1,2})\\s+năm\\s+(\\d{4})");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})(?:[T ]00:00.*)?");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d{2}");
    /** Days from 1920 to 2063 as spreadsheets count them. */
    private static final int EARLIEST_SERIAL = 7_306;
    private static final int LATEST_SERIAL = 60_000;
    private static final int CENTURY = 100;

    static DateText of(Cell cell, String text, LocalDate today, boolean since1904) {
        if (cell.kind() == Cell.Kind.DATE) {
            return plain(text);
        }
        if (YEAR.matcher(text).matches()) {
            return new DateText(text, Finding.YEAR_ONLY, null);
        }
        if (text.matches("\\d{4,5}(\\.\\d+)?")) {
            int serial = Integer.parseInt(text.replaceAll("\\..*", ""));
            return serial >= EARLIEST_SERIAL && serial <= LATEST_SERIAL ? new DateText(Grid.day(serial, since1904).toString(), Finding.DATE_SERIAL, null) : plain(text);
        }
        Matcher words = IN_WORDS.matcher(text);
        if (words.matches()) {
            return date(text, words.group(3), words.group(2), words.group(1));
        }
        Matcher year = YEAR_FIRST.matcher(text);
        if (year.matches()) {
            return date(text, year.group(1), year.group(2), year.group(3));
        }
        Matcher day = DAY_FIRST.matcher(text);
        if (!day.matches()) {
            return plain(text);
        }
        if (day.group(3).length() == 4) {
            return date(text, day.group(3), day.group(2), day.group(1));
        }
        int two = Integer.parseInt(day.group(3));
        int full = two + today.getYear() / CENTURY * CENTURY;
        DateText whole = date(text, String.valueOf(full > today.getYear() ? full - CENTURY : full), day.group(2), day.group(1));
        return whole.finding() != null ? whole : new DateText(text, Finding.YEAR_SHORT, whole.value());
    }

    private static DateText date(String text, String year, String month, String day) {
        try {
            return plain(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)).toString());
        } catch (DateTimeException e) {
            // Never read with the month first, even where that would be a date: it would be a guess.
            return new DateText(text, Finding.DATE_IMPOSSIBLE, null);
        }
    }

    private static DateText plain(String text) {
        return new DateText(text, null, null);
    }
}
