package vn.gov.ra.reorganisation;

import java.time.Instant;

/** One entry of a plan's timeline. {@code from} is null for the first. */
public record LogEntryView(ReorganisationStep step, ReorganisationState from, ReorganisationState to, String actor, String actorName, String comment, Instant at) {
}
