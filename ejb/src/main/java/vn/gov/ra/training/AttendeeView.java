package vn.gov.ra.training;

import java.util.UUID;

/** Who attended, to read. @param agencyName where the person worked on that day; null for nowhere known @param struckWhy null where it stands */
public record AttendeeView(UUID id, UUID personId, String fullName, UUID agencyId, String agencyName, String struckWhy) {
}
