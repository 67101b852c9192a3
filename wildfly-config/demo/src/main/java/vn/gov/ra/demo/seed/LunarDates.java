package vn.gov.ra.demo.seed;

import java.time.LocalDate;
import java.time.temporal.JulianFields;

/**
 * Days of the Vietnamese lunar calendar, which begins its months at new moon in the time zone UTC+7: Jean Meeus, Astronomical Algorithms
 * (1998), in the short form of Hồ Ngọc Đức. Right to the day for the years of this century.
 */
final class LunarDates {

    private static final double SYNODIC_MONTH = 29.530588853;
    private static final double FIRST_NEW_MOON = 2415021.076998695;
    private static final double ZONE = 7 / 24.0;
    private static final double CENTURY = 36525;
    private static final int TWELFTHS = 12;
    /** Solar longitude of the winter solstice, in twelfths of the circle; its month is the eleventh. */
    private static final int SOLSTICE = 9;

    private LunarDates() {
    }

    /** First day of the lunar year that begins in {@code year}: Tết. */
    static LocalDate newYear(int year) {
        return firstOf(1, year);
    }

    /** The tenth of the third month: Giỗ Tổ Hùng Vương. */
    static LocalDate ancestorsDay(int year) {
        return firstOf(3, year).plusDays(9);
    }

    /** Begin of one of the first ten months; a leap month before it counts. */
    private static LocalDate firstOf(int month, int year) {
        long before = eleventhMonth(year - 1);
        long after = eleventhMonth(year);
        int number = (int) Math.floor(0.5 + (before - FIRST_NEW_MOON) / SYNODIC_MONTH);
        int offset = month + 1;
        if (after - before > 365 && offset >= leapMonth(number)) {
            offset++;
        }
        return LocalDate.EPOCH.with(JulianFields.JULIAN_DAY, newMoon(number + offset));
    }

    private static long eleventhMonth(int year) {
        long end = LocalDate.of(year, 12, 31).getLong(JulianFields.JULIAN_DAY);
        int number = (int) ((end - 2415021) / SYNODIC_MONTH);
        long day = newMoon(number);
        return sunTwelfth(day) >= SOLSTICE ? newMoon(number - 1) : day;
    }

    /** The first month after the eleventh in which the sun enters no new sign. */
    private static int leapMonth(int number) {
        int i = 1;
        int last;
        int present = sunTwelfth(newMoon(number + i));
        do {
            last = present;
            i++;
            present = sunTwelfth(newMoon(number + i));
        } while (present != last && i < 14);
        return i - 1;
    }

    private static int sunTwelfth(long day) {
        double t = (day - 0.5 - ZONE - 2451545) / CENTURY;
        double anomaly = Math.toRadians(357.5291 + 35999.0503 * t - 0.0001559 * t * t - 0.00000048 * t * t * t);
        double centre = (1.9146 - 0.004817 * t - 0.000014 * t * t) * Math.sin(anomaly) + (0.019993 - 0.000101 * t) * Math.sin(2 * anomaly) + 0.00029 * Math.sin(3 * anomaly);
        double longitude = Math.toRadians(280.46645 + 36000.76983 * t + 0.0003032 * t * t + centre);
        double circle = 2 * Math.PI;
        return (int) ((longitude - circle * Math.floor(longitude / circle)) / circle * TWELFTHS);
    }

    /** Julian day number of the day on which the new moon of that number falls, 0 being that of 1 January 1900. */
    private static long newMoon(int number) {
        double t = number / 1236.85;
        double mean = 2415020.75933 + 29.53058868 * number + 0.0001178 * t * t - 0.000000155 * t * t * t + 0.00033 * Math.sin(Math.toRadians(166.56 + 132.87 * t - 0.009173 * t * t));
        double sun = Math.toRadians(359.2242 + 29.10535608 * number - 0.0000333 * t * t - 0.00000347 * t * t * t);
        double moon = Math.toRadians(306.0253 + 385.81691806 * number + 0.0107306 * t * t + 0.00001236 * t * t * t);
        double latitude = Math.toRadians(21.2964 + 390.67050646 * number - 0.0016528 * t * t - 0.00000239 * t * t * t);
        double change = (0.1734 - 0.000393 * t) * Math.sin(sun) + 0.0021 * Math.sin(2 * sun) - 0.4068 * Math.sin(moon) + 0.0161 * Math.sin(2 * moon)
                - 0.0004 * Math.sin(3 * moon) + 0.0104 * Math.sin(2 * latitude) - 0.0051 * Math.sin(sun + moon) - 0.0074 * Math.sin(sun - moon)
                + 0.0004 * Math.sin(2 * latitude + sun) - 0.0004 * Math.sin(2 * latitude - sun) - 0.0006 * Math.sin(2 * latitude + moon)
                + 0.0010 * Math.sin(2 * latitude - moon) + 0.0005 * Math.sin(2 * moon + sun);
        double clock = -0.000278 + 0.000265 * t + 0.000262 * t * t;
        return (long) Math.floor(mean + change - clock + 0.5 + ZONE);
    }
}
