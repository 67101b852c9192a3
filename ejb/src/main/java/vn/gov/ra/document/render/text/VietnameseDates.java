package vn.gov.ra.document.render.text;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Locale;

/**
 * Dates and counts as official documents write them (Nghị định 30/2020, Phụ lục I): days below 10 and the months 1 and 2 get a leading
 * zero, other months do not; counts below 10 do too.
 */
public final class VietnameseDates {

    /** The zone of every legal date. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private static final Wording WORDS = Wording.load("document", "wording", 1);

    private VietnameseDates() {
    }

    /** {@code 03/5/2019}, {@code 08/12/2016}, {@code 05/01/2021}; null is empty. */
    public static String shortForm(LocalDate date) {
        return date == null ? "" : day(date) + '/' + month(date) + '/' + date.getYear();
    }

    /** The long form with the words for day, month and year; null leaves room to write them by hand. */
    public static String longForm(LocalDate date) {
        return date == null ? WORDS.text("date.blank") : WORDS.text("date.long", day(date), month(date), String.valueOf(date.getYear()));
    }

    /** Hour, minute and long date of that moment in Viet Nam. */
    public static String withTime(Instant moment) {
        ZonedDateTime local = moment.atZone(ZONE);
        return WORDS.text("date.time", two(local.getHour()), two(local.getMinute()), longForm(local.toLocalDate()));
    }

    /** {@code 3} is written {@code 03}, {@code 12} is {@code 12}. */
    public static String count(int number) {
        return two(number);
    }

    private static String day(LocalDate date) {
        return two(date.getDayOfMonth());
    }

    private static String month(LocalDate date) {
        return date.getMonthValue() <= 2 ? two(date.getMonthValue()) : String.valueOf(date.getMonthValue());
    }

    private static String two(int number) {
        return String.format(Locale.ROOT, "%02d", number);
    }
}
