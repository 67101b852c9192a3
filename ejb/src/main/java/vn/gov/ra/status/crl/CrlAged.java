package vn.gov.ra.status.crl;

import java.time.Instant;
import java.util.UUID;
import vn.gov.ra.status.Freshness;

/** Fired with every round in which an authority's list is too old to rely upon. @param thisUpdate of that list */
public record CrlAged(UUID authorityId, String authority, Freshness freshness, Instant thisUpdate) {
}
