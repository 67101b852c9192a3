package vn.gov.ra.handover;

import java.util.UUID;

/** Which minutes to show; null fields match everything. @param agencyId whose devices are handed over */
public record MinutesFilter(MinutesState state, String number, UUID agencyId) {
}
