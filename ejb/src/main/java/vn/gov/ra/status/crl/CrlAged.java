package vn.gov.ra.status.crl;

import java.time.Instant;
import java.util.UUID;
import vn.gov.ra.status.AgeAlarm;

/** Fired when another part of the window of an authority's list is over. @param thisUpdate of that list */
public record CrlAged(UUID authorityId, String authority, AgeAlarm alarm, Instant thisUpdate) {
}
