package vn.gov.ra.handover;

/** Which minutes to show; null fields match everything. */
public record MinutesFilter(MinutesState state, String number) {
}
