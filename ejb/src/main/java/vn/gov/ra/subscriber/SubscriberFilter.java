package vn.gov.ra.subscriber;

import java.util.UUID;

/**
 * What a list of subscribers shows; null parts do not narrow it.
 *
 * @param q words, with or without diacritics
 */
public record SubscriberFilter(String q, SubjectKind kind, UUID agencyId) {
}
