package vn.gov.ra.demo.bench;

import java.util.Locale;

/**
 * One line of the table.
 *
 * @param what what was measured · @param value the figure · @param unit its unit, such as {@code s}, {@code rows/s}, {@code ms p95}
 * @param ratio the figure divided by what it is compared with; null for what is compared with
 * @param against what the ratio is to; null without a ratio
 */
public record Figure(String what, double value, String unit, Double ratio, String against) {

    /** A figure that others are compared with. */
    public static Figure of(String what, double value, String unit) {
        return new Figure(what, value, unit, null, null);
    }

    /** A figure in relation to another one of the same run. */
    public static Figure of(String what, double value, String unit, Figure base) {
        return new Figure(what, value, unit, value / base.value(), base.what());
    }

    String line() {
        String number = String.format(Locale.ROOT, value >= 1_000 ? "%,.0f" : value >= 10 ? "%.1f" : "%.3f", value);
        String compared = ratio == null ? "" : String.format(Locale.ROOT, "%9.2f x %s", ratio, against);
        return String.format(Locale.ROOT, "  %-44s %14s %-10s %s", what, number, unit, compared).stripTrailing();
    }
}
