package vn.gov.ra.notification;

import java.util.UUID;

/**
 * To whom something is told, beside the roles of its kind.
 *
 * @param subject one account, by the identity provider's {@code sub}; null for none in particular
 * @param agencyId people of that agency; null for the office
 */
record Audience(String subject, UUID agencyId) {

    static Audience owner(String subject) {
        return new Audience(subject, null);
    }

    static Audience agency(UUID agencyId) {
        return new Audience(null, agencyId);
    }

    static Audience office() {
        return new Audience(null, null);
    }
}
