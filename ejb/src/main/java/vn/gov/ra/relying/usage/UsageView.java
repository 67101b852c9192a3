package vn.gov.ra.relying.usage;

import java.time.LocalDate;

/**
 * Calls of one kind on one day.
 *
 * @param calls let in
 * @param refused turned away: wrong address, over quota, disabled
 */
public record UsageView(LocalDate day, CallKind kind, long calls, long refused) {
}
