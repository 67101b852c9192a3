package vn.gov.ra.notification;

import java.util.UUID;

/**
 * To whom something is told, beside the roles of its kind.
 *
 * @param subject one account, by the identity provider's {@code sub}; null for none in particular
 * @param userId one account, by its own id; null for none in particular
 * @param agencyId people of that agency; null for the office
 */
record Audience(String subject, UUID userId, UUID agencyId) {

    static Audience owner(String subject) {
        return new Audience(subject, null, null);
    }

    static Audience account(UUID userId) {
        return new Audience(null, userId, null);
    }

    static Audience agency(UUID agencyId) {
        return new Audience(null, null, agencyId);
    }

    static Audience office() {
        return new Audience(null, null, null);
    }
}
