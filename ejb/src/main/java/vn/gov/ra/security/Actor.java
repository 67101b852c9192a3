package vn.gov.ra.security;

import java.util.Set;
import java.util.UUID;

/**
 * Who acts: a person at a page or through REST, a relying system, or the portal itself.
 *
 * @param userId row of {@code app_user}; null for the portal itself
 * @param subject the identity provider's {@code sub}
 * @param username name for lists and audit, such as {@code chuyenvien}
 * @param displayName full name
 * @param personId the human being; four eyes compare this, never the account; null for systems
 * @param agencyId agency the user belongs to; null for the registration office's people and for systems without one
 * @param roles realm roles held now
 */
public record Actor(UUID userId, String subject, String username, String displayName, UUID personId, UUID agencyId, Set<String> roles) {

    /** The portal itself: timers, importers, observers. */
    public static final Actor SYSTEM = new Actor(null, "system", "system", "Hệ thống", null, null, Set.of());

    public Actor {
        roles = Set.copyOf(roles);
    }

    public boolean has(String role) {
        return roles.contains(role);
    }

    public boolean hasAny(String... wanted) {
        for (String role : wanted) {
            if (roles.contains(role)) {
                return true;
            }
        }
        return false;
    }

    /** Works for the registration office: sees every agency's rows. */
    public boolean office() {
        return hasAny(Role.OFFICER, Role.OFFICE_SIGNER, Role.STOREKEEPER, Role.OBSERVER, Role.ADMIN);
    }

    /** Must be shown personal numbers masked, whatever else the actor may do. */
    public boolean masked() {
        return !hasAny(Role.CLERK, Role.AGENCY_SIGNER, Role.OFFICER, Role.OFFICE_SIGNER);
    }

    public AgencyScope scope() {
        if (this == SYSTEM || office()) {
            return AgencyScope.everything();
        }
        return agencyId == null ? AgencyScope.nothing() : AgencyScope.of(agencyId);
    }
}
