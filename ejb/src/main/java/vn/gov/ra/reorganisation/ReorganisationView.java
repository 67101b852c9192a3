package vn.gov.ra.reorganisation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A plan, to read.
 *
 * @param number SX-2026-0001
 * @param effectiveOn the first day on which it holds
 * @param jobId the run under way or the last one; null before the first
 * @param counts what follows, by kind in the order in which it is carried out; empty before the preview
 * @param history oldest first
 */
public record ReorganisationView(UUID id, String number, String title, String decisionNo, LocalDate decisionDate, LocalDate effectiveOn, String note,
        ReorganisationState state, UUID jobId, Instant stateSince, Instant createdAt, Instant executedAt, List<ChangeView> changes, List<ActionCount> counts,
        List<LogEntryView> history, long version) {

    private static final int HUNDRED = 100;

    public long tasks() {
        return counts.stream().mapToLong(ActionCount::all).sum();
    }

    public long failed() {
        return counts.stream().mapToLong(ActionCount::failed).sum();
    }

    /** How much of a run is behind it, from 0 to 100: of what is to be done, or of what is to be taken back. */
    public int percent() {
        long all = tasks();
        long open = counts.stream().mapToLong(state == ReorganisationState.UNDOING ? ActionCount::done : ActionCount::open).sum();
        return all == 0 ? 0 : (int) ((all - open) * HUNDRED / all);
    }
}
