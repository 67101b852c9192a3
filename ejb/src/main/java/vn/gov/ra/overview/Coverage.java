package vn.gov.ra.overview;

import java.time.LocalDate;

/**
 * How many of those who should have a certificate do: one that is in force here and has not ended.
 *
 * @param covered who have one
 * @param total who should
 * @param target percent of the total that is aimed at
 * @param dueOn when it should be reached; null: no day is set
 * @param version of the target
 */
public record Coverage(AgencyLevel level, CoverageCategory category, long covered, long total, int target, LocalDate dueOn, long version) {

    private static final int ALL = 100;

    public long missing() {
        return total - covered;
    }

    /** Percent with one digit behind the point, rounded down: 99.9 is not all. 100 where nobody should have one. */
    public double percent() {
        return total == 0 ? ALL : Math.floor(covered * 10.0 * ALL / total) / 10;
    }

    /** The target is reached. */
    public boolean met() {
        return covered * ALL >= target * total;
    }
}
