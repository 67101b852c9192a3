package vn.gov.ra.account;

import java.util.Set;
import java.util.UUID;

/**
 * An account as the identity provider shall have it.
 *
 * @param subject the provider's id; null before it is known
 * @param enabled may sign in
 * @param agencyCode hint for the first sign-in; null for the registration office's people
 * @param roles realm roles to hold, and no others of ours
 */
record AccountPicture(UUID userId, String subject, String username, String displayName, String email, boolean enabled, String agencyCode, Set<String> roles) {

    /** Họ và đệm, as the provider's last name. */
    String familyName() {
        int last = displayName.lastIndexOf(' ');
        return last < 0 ? displayName : displayName.substring(0, last);
    }

    /** Tên, as the provider's first name. */
    String givenName() {
        return displayName.substring(displayName.lastIndexOf(' ') + 1);
    }
}
