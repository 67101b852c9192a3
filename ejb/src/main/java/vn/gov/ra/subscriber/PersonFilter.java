package vn.gov.ra.subscriber;

import java.util.UUID;

/**
 * What a list of persons shows; null parts do not narrow it.
 *
 * @param q words of the name with or without diacritics, or a whole personal number
 */
public record PersonFilter(String q, UUID agencyId) {
}
