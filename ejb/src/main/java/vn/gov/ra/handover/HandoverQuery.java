package vn.gov.ra.handover;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import vn.gov.ra.security.AgencyScope;

/** The read side of minutes and register. */
@Dependent
class HandoverQuery {

    private static final UUID NEWEST = new UUID(-1L, -1L);

    @PersistenceContext
    private EntityManager entities;

    /** Newest first; ids are ordered by time. @param before last row of the page before, null for the first */
    List<MinutesSummary> newestFirst(MinutesFilter filter, AgencyScope scope, UUID before, int limit) {
        return entities.createQuery("select new vn.gov.ra.handover.MinutesSummary(m.id, m.number, m.kind, m.state, m.agencyId,"
                + " (select a.name from Agency a where a.id = m.agencyId), (select count(c) from CustodyMove c where c.minutesId = m.id), m.createdAt, m.version)"
                + " from Minutes m where (:all = true or m.agencyId = :agency) and (:state is null or m.state = :state)"
                + " and (:number is null or m.number = :number) and m.id < :before order by m.id desc", MinutesSummary.class)
                .setParameter("all", scope.all()).setParameter("agency", scope.agencyId()).setParameter("state", filter.state())
                .setParameter("number", filter.number()).setParameter("before", before == null ? NEWEST : before)
                .setMaxResults(limit).getResultList();
    }

    List<RegisterEntry> register(int year, int after, int limit) {
        return entities.createQuery("select r from RegisterEntry r where r.year = :year and r.number > :after order by r.number", RegisterEntry.class)
                .setParameter("year", year).setParameter("after", after).setMaxResults(limit).getResultList();
    }

    long count(MinutesState state, AgencyScope scope) {
        return entities.createQuery("select count(m) from Minutes m where m.state = :state and (:all = true or m.agencyId = :agency)", Long.class)
                .setParameter("state", state).setParameter("all", scope.all()).setParameter("agency", scope.agencyId()).getSingleResult();
    }
}
