package vn.gov.ra.handover;

import java.util.UUID;

/** Which minutes to show; null fields match everything. @param agencyId whose devices are handed over @param personId who gives or takes, or whose device it is */
public record MinutesFilter(MinutesState state, String number, UUID agencyId, UUID personId) {
}
