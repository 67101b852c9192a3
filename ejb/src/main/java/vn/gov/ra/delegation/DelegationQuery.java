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
    List<DelegationView> delegations(AgencyScope scope, UUID reader, LocalDate today) {
        return entities.createQuery("select d, p.fullName, q.fullName from Delegation d join Person p on p.id = d.delegatorId join Person q on q.id = d.delegateId"
                + " where (:all = true or d.agencyId = :agency) order by d.validFrom desc, d.id", Object[].class)
                .setParameter("all", scope.all()).setParameter("agency", scope.agencyId()).getResultStream()
                .map(row -> ((Delegation) row[0]).view(today).named((String) row[1], (String) row[2], reader)).toList();
    }

    List<Ending> grantsEnding(LocalDate today, LocalDate before) {
        return entities.createQuery("select g, p.fullName from AuthorityGrant g join Person p on p.id = g.personId where g.validFrom <= :today and g.validTo > :today"
                + " and g.validTo < :before and not exists (select 1 from AuthorityGrant m where m.personId = g.personId and (m.form = g.form or m.form = '*')"
                + " and m.validFrom <= g.validTo and (m.validTo is null or m.validTo > g.validTo)) order by g.validTo, g.id", Object[].class)
                .setParameter("today", today).setParameter("before", before).getResultStream().map(row -> {
                    GrantView grant = ((AuthorityGrant) row[0]).view();
                    return new Ending(grant.id(), grant.decisionNo(), (String) row[1], null, grant.validFrom(), grant.validTo());
                }).toList();
    }

    List<Ending> delegationsEnding(LocalDate today, LocalDate before) {
        return entities.createQuery("select new vn.gov.ra.delegation.Ending(d.id, d.documentNo, p.fullName, d.agencyId, d.validFrom, d.validTo) from Delegation d"
                + " join Person p on p.id = d.delegateId where d.revokedAt is null and d.validFrom <= :today and d.validTo > :today and d.validTo < :before and not exists"
                + " (select 1 from Delegation m where m.revokedAt is null and m.delegatorId = d.delegatorId and m.delegateId = d.delegateId and m.role = d.role"
                + " and m.validFrom <= d.validTo and m.validTo > d.validTo) order by d.validTo, d.id", Ending.class)
                .setParameter("today", today).setParameter("before", before).getResultList();
    }

    List<GrantView> grants() {
        return entities.createQuery("select g from AuthorityGrant g order by g.validFrom desc, g.id", AuthorityGrant.class)
                .getResultStream().map(AuthorityGrant::view).toList();
    }
}
