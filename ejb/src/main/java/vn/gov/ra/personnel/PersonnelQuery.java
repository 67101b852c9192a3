package vn.gov.ra.personnel;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.gov.ra.security.AgencyScope;
import vn.gov.ra.shared.Sort;
import vn.gov.ra.shared.SortColumns;
import vn.gov.ra.shared.VietnameseText;

/** The read side of personnel changes. */
@Dependent
class PersonnelQuery {

    static final SortColumns<PersonnelSummary> ORDERS = new SortColumns<>("e.id", PersonnelSummary::id, Sort.down("created"))
            .moment("created", "e.createdAt", PersonnelSummary::createdAt).day("effectiveOn", "e.effectiveOn", PersonnelSummary::effectiveOn)
            .text("number", "e.number", PersonnelSummary::number);

    private static final String SCOPE = "(:all = true or e.agencyId = :agency or e.toAgencyId = :agency)";

    @PersistenceContext
    private EntityManager entities;

    /** One row more than asked for. */
    List<PersonnelSummary> list(PersonnelFilter filter, AgencyScope scope, SortColumns.Chosen<PersonnelSummary> order, int limit) {
        String words = VietnameseText.fold(filter.q()).replaceAll("[%_\\\\]", "");
        TypedQuery<PersonnelSummary> query = entities.createQuery("select new vn.gov.ra.personnel.PersonnelSummary(e.id, e.number, e.kind, e.state, e.personId,"
                + " e.personName, e.agencyId, (select a.name from Agency a where a.id = e.agencyId), e.decisionNo, e.effectiveOn, e.urgent, e.createdAt, e.version)"
                + " from PersonnelEvent e where " + SCOPE + " and (:state is null or e.state = :state) and (:kind is null or e.kind = :kind)"
                + " and (:person is null or e.personId = :person)"
                + (words.isEmpty() ? "" : " and (concat(function('search_fold', e.personName), '') like :words or lower(e.number) like :words)")
                + order.and() + order.order(), PersonnelSummary.class)
                .setParameter("all", scope.all()).setParameter("agency", scope.agencyId()).setParameter("state", filter.state()).setParameter("kind", filter.kind())
                .setParameter("person", filter.personId()).setMaxResults(limit + 1);
        if (!words.isEmpty()) {
            query.setParameter("words", "%" + words + "%");
        }
        order.parameters().forEach(query::setParameter);
        return query.getResultList();
    }

    long count(PersonnelState state, AgencyScope scope) {
        return entities.createQuery("select count(e) from PersonnelEvent e where e.state = :state and " + SCOPE, Long.class)
                .setParameter("state", state).setParameter("all", scope.all()).setParameter("agency", scope.agencyId()).getSingleResult();
    }

    /** Confirmed, and their day has come; and those under way in which something failed. */
    List<UUID> toCarryOut(LocalDate today) {
        return entities.createQuery("select e.id from PersonnelEvent e where (e.state = :confirmed and e.effectiveOn <= :today) or (e.state = :executing"
                        + " and exists (select 1 from PersonnelPart p where p.eventId = e.id and p.state = :failed)) order by e.effectiveOn, e.id", UUID.class)
                .setParameter("confirmed", PersonnelState.CONFIRMED).setParameter("executing", PersonnelState.EXECUTING).setParameter("failed", PartState.FAILED)
                .setParameter("today", today).getResultList();
    }
}
