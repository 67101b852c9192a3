package vn.gov.ra.delegation;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import vn.gov.ra.security.AgencyScope;

/** Reads grants and delegations. */
@Dependent
class DelegationQuery {

    private static final String IN_FORCE = "d.revokedAt is null and d.validFrom <= :day and d.validTo > :day";

    @PersistenceContext
    private EntityManager entities;

    boolean granted(Collection<UUID> persons, String form, LocalDate on) {
        return !persons.isEmpty() && entities.createQuery("select count(g) from AuthorityGrant g where g.personId in :persons and (g.form = :form or g.form = '*') "
                + "and g.validFrom <= :day and (g.validTo is null or g.validTo > :day)", Long.class)
                .setParameter("persons", persons).setParameter("form", form).setParameter("day", on).getSingleResult() > 0;
    }

    List<DelegationLink> links(LocalDate on) {
        return entities.createQuery("select d from Delegation d where " + IN_FORCE, Delegation.class)
                .setParameter("day", on).getResultStream().map(Delegation::link).toList();
    }

    List<DelegationLink> links(String role, LocalDate on) {
        return entities.createQuery("select d from Delegation d where d.role = :role and " + IN_FORCE, Delegation.class)
                .setParameter("role", role).setParameter("day", on).getResultStream().map(Delegation::link).toList();
    }

    /** Delegations the scope may see, newest first; those of the registration office belong to no agency. */
    List<DelegationView> delegations(AgencyScope scope, LocalDate today) {
        return entities.createQuery("select d from Delegation d where (:all = true or d.agencyId = :agency) order by d.validFrom desc, d.id", Delegation.class)
                .setParameter("all", scope.all()).setParameter("agency", scope.agencyId()).getResultStream().map(d -> d.view(today)).toList();
    }

    List<GrantView> grants() {
        return entities.createQuery("select g from AuthorityGrant g order by g.validFrom desc, g.id", AuthorityGrant.class)
                .getResultStream().map(AuthorityGrant::view).toList();
    }
}
