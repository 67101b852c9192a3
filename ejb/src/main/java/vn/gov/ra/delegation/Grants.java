package vn.gov.ra.delegation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.gov.ra.security.Role;

/** Asks, in the caller's transaction, who may decide and for whom somebody acts. */
@Dependent
public class Grants {

    @Inject
    private DelegationQuery delegations;

    /** The person, or somebody the person signs for at the registration office, holds authority for the form on that day. */
    public boolean inForce(UUID personId, String form, LocalDate on) {
        if (personId == null) {
            return false;
        }
        Set<UUID> holders = new HashSet<>(delegatorsOf(personId, Role.OFFICE_SIGNER, on));
        holders.add(personId);
        return delegations.granted(holders, form, on);
    }

    /** The one whose authority for the form the person uses on that day; empty where it is the person's own, or there is none. */
    public Optional<UUID> lender(UUID personId, String form, LocalDate on) {
        if (personId == null || delegations.granted(Set.of(personId), form, on)) {
            return Optional.empty();
        }
        return delegatorsOf(personId, Role.OFFICE_SIGNER, on).stream().sorted().filter(holder -> delegations.granted(Set.of(holder), form, on)).findFirst();
    }

    /** Everybody the person acts for on that day in any role; four eyes look at them too. */
    public Set<UUID> delegatorsOf(UUID personId, LocalDate on) {
        return personId == null ? Set.of() : new DelegationChains(delegations.links(on)).delegatorsOf(personId);
    }

    /** Everybody the person acts for on that day in that role, such as {@code AGENCY_SIGNER} for signing an agency's request. */
    public Set<UUID> delegatorsOf(UUID personId, String role, LocalDate on) {
        return personId == null ? Set.of() : new DelegationChains(delegations.links(role, on)).delegatorsOf(personId);
    }
}
