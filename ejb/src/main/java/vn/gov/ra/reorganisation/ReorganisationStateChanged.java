package vn.gov.ra.reorganisation;

import java.util.UUID;

/** A plan took a step; fired in its transaction. {@code from} is null for a new one. */
public record ReorganisationStateChanged(UUID planId, String number, ReorganisationState from, ReorganisationState to) {
}
