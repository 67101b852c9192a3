package vn.gov.ra.handover;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.Optional;
import vn.gov.ra.security.AgencyScope;
import vn.gov.ra.shared.Sort;
import vn.gov.ra.shared.SortColumns;

/** The read side of minutes and register. */
@Dependent
class HandoverQuery {

    static final SortColumns<MinutesSummary> ORDERS = new SortColumns<>("m.id", MinutesSummary::id, Sort.down("created")).moment("created", "m.createdAt", MinutesSummary::createdAt)
            .text("number", "coalesce(m.number, '')", MinutesSummary::number);

    @PersistenceContext
    private EntityManager entities;

    /** Signed by the office, to be signed by an agency. */
    List<WaitingMinutes.Waiting> waitingForAgencies() {
        return entities.createQuery("select new vn.gov.ra.handover.WaitingMinutes$Waiting(m.id, m.number, m.toAgencyId, m.heldOn) from Minutes m"
                + " where m.state = :waiting and m.toAgencyId is not null and m.heldOn is not null order by m.id", WaitingMinutes.Waiting.class)
                .setParameter("waiting", MinutesState.GIVER_SIGNED).getResultList();
    }

    /** One row more than asked for. */
    List<MinutesSummary> list(MinutesFilter filter, AgencyScope scope, SortColumns.Chosen<MinutesSummary> order, int limit) {
        TypedQuery<MinutesSummary> query = entities.createQuery("select new vn.gov.ra.handover.MinutesSummary(m.id, m.number, m.kind, m.state, m.agencyId,"
                + " (select a.name from Agency a where a.id = m.agencyId), (select count(c) from CustodyMove c where c.minutesId = m.id), m.createdAt, m.version)"
                + " from Minutes m where (:all = true or m.agencyId = :agency) and (:state is null or m.state = :state)"
                + " and (:number is null or m.number = :number) and (:of is null or m.agencyId = :of)"
                + " and (:person is null or m.fromPersonId = :person or m.toPersonId = :person or m.id in (select c.minutesId from CustodyMove c, Token t, Subscriber s"
                + " where t.id = c.tokenId and s.id = t.subscriberId and s.personId = :person))" + order.and() + order.order(), MinutesSummary.class)
                .setParameter("all", scope.all()).setParameter("agency", scope.agencyId()).setParameter("state", filter.state())
                .setParameter("number", filter.number()).setParameter("of", filter.agencyId()).setParameter("person", filter.personId()).setMaxResults(limit + 1);
        order.parameters().forEach(query::setParameter);
        return query.getResultList();
    }

    Optional<RegisterEntry> entry(int year, int number) {
        return entities.createQuery("select r from RegisterEntry r where r.year = :year and r.number = :number", RegisterEntry.class)
                .setParameter("year", year).setParameter("number", number).getResultStream().findFirst();
    }

    /** Rows that take one of these back. */
    List<RegisterEntry> reversing(Collection<UUID> entries) {
        return entries.isEmpty() ? List.of() : entities.createQuery("select r from RegisterEntry r where r.reversesId in :entries", RegisterEntry.class)
                .setParameter("entries", entries).getResultList();
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
