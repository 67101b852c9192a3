package vn.gov.ra.rest.relying;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.gov.ra.relying.RelyingDraft;

/**
 * A relying system as it is sent, and what its commands carry.
 *
 * @param clientId its name at the identity provider; not looked at by {@code change}
 * @param agency code or id of the agency that answers for it
 * @param addresses CIDR or single addresses; none for anywhere
 * @param lastDay {@code yyyy-MM-dd}, for {@code end}: the system may ask up to and with that day
 */
public record RelyingBody(String clientId, String name, String agency, String purpose, String contact, List<String> scopes, List<String> addresses,
        Integer perMinute, Integer perDay, String lastDay) {

    RelyingDraft draft(UUID agencyId) {
        return new RelyingDraft(clientId, name, agencyId, purpose, contact, scopes == null ? Set.of() : Set.copyOf(scopes), addresses, perMinute, perDay);
    }
}
