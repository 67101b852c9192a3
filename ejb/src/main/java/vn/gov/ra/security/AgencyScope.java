package vn.gov.ra.security;

import java.util.UUID;

/**
 * Whose rows an actor may see. Every query takes it as two parameters in its where clause:
 * {@code (:all = true or x.agencyId = :agency)}; nothing is fetched first and checked afterwards.
 *
 * @param all every agency
 * @param agencyId the one agency; a value that matches nothing where there is none
 */
public record AgencyScope(boolean all, UUID agencyId) {

    private static final UUID NOBODY = new UUID(0, 0);

    public static AgencyScope everything() {
        return new AgencyScope(true, NOBODY);
    }

    public static AgencyScope nothing() {
        return new AgencyScope(false, NOBODY);
    }

    public static AgencyScope of(UUID agencyId) {
        return new AgencyScope(false, agencyId);
    }

    public boolean includes(UUID agency) {
        return all || agencyId.equals(agency);
    }
}
