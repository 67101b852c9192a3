package vn.gov.ra.rest.account;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.gov.ra.account.Invitation;
import vn.gov.ra.rest.dossier.Words;

/**
 * An invitation as it is sent.
 *
 * @param username what stands before the @ where nothing is said
 * @param personId the human being; needed for whoever is to decide or to consent
 * @param agency code or id; null for the registration office's people
 */
public record UserBody(String email, String username, String displayName, String personId, String agency, List<String> roles) {

    Invitation invitation(UUID agencyId) {
        return new Invitation(email, username, displayName, Words.uuid(personId, "/personId"), agencyId, roles == null ? Set.of() : Set.copyOf(roles));
    }
}
