package vn.gov.ra.account;

import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import vn.gov.ra.shared.VietnameseText;

/**
 * An invitation by official e-mail.
 *
 * @param username null: what stands before the @
 * @param personId the human being; needed for whoever is to decide or to consent
 * @param agencyId null for the registration office's people
 */
public record Invitation(String email, String username, String displayName, UUID personId, UUID agencyId, Set<String> roles) {

    public Invitation {
        email = VietnameseText.cleanToNull(email);
        displayName = VietnameseText.cleanToNull(displayName);
        String name = VietnameseText.cleanToNull(username);
        if (name == null && email != null && email.indexOf('@') > 0) {
            name = email.substring(0, email.indexOf('@'));
        }
        username = name == null ? null : name.toLowerCase(Locale.ROOT);
        roles = roles == null ? Set.of() : Set.copyOf(roles);
    }
}
