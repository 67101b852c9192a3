package vn.gov.ra.request;

import java.time.Instant;

/**
 * One step in the life of a line.
 *
 * @param action the event in kebab-case
 * @param actor account name
 * @param actorName full name
 * @param from null for the first one
 */
public record LineEventView(int seq, String action, LineState from, LineState to, String actor, String actorName, String comment, Instant at) {
}
