package vn.gov.ra.subscriber;

import java.util.UUID;

/**
 * Whom a certificate is for.
 *
 * @param name the person's or the organisation's name, or that of the device
 * @param personId only for {@link SubjectKind#PERSON}
 * @param agencyId the agency that answers for it
 */
public record SubscriberView(UUID id, SubjectKind kind, String name, UUID personId, UUID agencyId, String agencyName) {
}
