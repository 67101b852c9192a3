package vn.gov.ra.personnel;

import java.time.Instant;

/** One entry of a change's timeline. {@code from} is null for the first. */
public record PersonnelLogView(PersonnelStep step, PersonnelState from, PersonnelState to, String actor, String actorName, String comment, Instant at) {
}
