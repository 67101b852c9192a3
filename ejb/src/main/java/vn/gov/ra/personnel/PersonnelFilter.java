package vn.gov.ra.personnel;

import java.util.UUID;

/** Which changes to show; null fields match everything. {@code q}: part of the name, or the number. */
public record PersonnelFilter(PersonnelState state, PersonnelKind kind, UUID personId, String q) {
}
