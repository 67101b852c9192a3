package vn.gov.ra.web.support;

import java.time.Instant;

/**
 * One entry of {@code ra:timeline}, newest first.
 *
 * @param what label of what was done, already in the reader's language
 * @param who name of the person, null for the portal itself
 * @param at when
 * @param comment what was said, null when nothing was
 * @param tone {@code info wait ok bad}, null for neither
 */
public record TimelineEntry(String what, String who, Instant at, String comment, String tone) {
}
