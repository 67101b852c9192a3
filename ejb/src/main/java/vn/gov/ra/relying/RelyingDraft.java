package vn.gov.ra.relying;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * What is entered about a relying system.
 *
 * @param clientId its name at the identity provider; never changes
 * @param agencyId the agency that answers for it
 * @param purpose what it asks for and why
 * @param contact whom to call or write to
 * @param scopes constants of {@link vn.gov.ra.security.Scope}
 * @param addresses where it may call from, as CIDR or single addresses; empty for anywhere
 * @param perMinute calls a minute; null for the usual number
 * @param perDay calls a day of Vietnam; null for the usual number
 */
public record RelyingDraft(String clientId, String name, UUID agencyId, String purpose, String contact, Set<String> scopes, List<String> addresses,
        Integer perMinute, Integer perDay) {
}
