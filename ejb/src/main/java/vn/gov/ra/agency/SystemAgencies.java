package vn.gov.ra.agency;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.gov.ra.security.Actor;
import vn.gov.ra.shared.DomainException;

/**
 * For which agencies a relying system files, today. The register of systems answers, in a room above; whoever keeps what systems send asks here,
 * before it takes anything and again before it shows it.
 */
public interface SystemAgencies {

    /** @return the agencies of the system that calls, with those below them; empty for people, whose scope says whose rows they see */
    Set<UUID> of(Actor actor);

    /** @return the system that calls; null for people, and for what calls without standing in the register */
    UUID caller(Actor actor);

    /** @return the systems by id, ended ones too; unknown ids are left out */
    Map<UUID, FilingSystem> named(Collection<UUID> systems);

    /** Lets people pass. @throws DomainException the system that calls does not file for that agency, or for none at all */
    void require(Actor actor, AgencyView agency);
}
