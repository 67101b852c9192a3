package vn.gov.ra.personnel;

import java.util.UUID;

/** A personnel change took a step; fired in its transaction. {@code from} is null for a new one. */
public record PersonnelStateChanged(UUID eventId, String number, UUID agencyId, PersonnelState from, PersonnelState to) {
}
