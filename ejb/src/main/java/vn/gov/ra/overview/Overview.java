package vn.gov.ra.overview;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * The province at a glance.
 *
 * @param at when it was counted
 * @param from first day of the period of {@code times}
 * @param to first day behind it
 * @param urgent most pressing first; empty: nothing
 * @param stages all, in the order of the way
 * @param times stages whose time is reported
 * @param expiring shortest window first
 * @param coverage category by category, level by level; levels without anybody are left out
 */
public record Overview(Instant at, LocalDate from, LocalDate to, List<Urgent> urgent, List<StageLoad> stages, List<StageTime> times, List<ExpiryWindow> expiring,
        RegisterShares register, List<Coverage> coverage) {

    public long openLines() {
        return stages.stream().mapToLong(StageLoad::lines).sum();
    }
}
