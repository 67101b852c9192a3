package vn.gov.ra.retention;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.gov.ra.shared.Sort;
import vn.gov.ra.shared.SortColumns;

/** The read side of keeping and wiping. */
@Dependent
class RetentionQuery {

    static final SortColumns<DueView> DUE = new SortColumns<>("s.personId", DueView::id, Sort.up("lastOn")).day("lastOn", "s.lastOn", DueView::lastOn)
            .text("name", "s.sortKey", DueView::sortKey);
    static final SortColumns<ProposalView> PROPOSALS = new SortColumns<>("p.id", ProposalView::id, Sort.down("number")).text("number", "p.number", ProposalView::number);
    static final SortColumns<ProposedView> PEOPLE = new SortColumns<>("s.personId", ProposedView::personId, Sort.up("lastOn")).day("lastOn", "s.lastOn", ProposedView::lastOn);

    private static final String DUE_NOW = "from PersonSpan s where s.wipedAt is null and s.lastOn <= :until"
            + " and not exists (select o.id from RetentionSubject o where o.personId = s.personId and o.open = true)"
            + " and not exists (select h.id from PersonHold h where h.personId = s.personId and " + PersonHoldQuery.STANDING + ")";
    private static final String PROPOSAL = "select new vn.gov.ra.retention.ProposalView(p.id, p.number, p.state, b.displayName, p.proposedAt, e.displayName, p.endedAt,"
            + " (select count(s) from RetentionSubject s where s.proposalId = p.id), (select count(s) from RetentionSubject s where s.proposalId = p.id and s.wiped = true), p.version)"
            + " from RetentionProposal p left join AppUser b on b.id = p.proposedBy left join AppUser e on e.id = p.endedBy";

    private static final UUID NOBODY = new UUID(0, 0);

    @PersistenceContext
    private EntityManager entities;

    /** One row more than asked for. @param years of the rule */
    List<DueView> due(LocalDate today, int years, SortColumns.Chosen<DueView> order, int limit) {
        TypedQuery<PersonSpan> query = entities.createQuery("select s " + DUE_NOW + order.and() + order.order(), PersonSpan.class).setParameter("until", today.minusYears(years)).setParameter("today", today).setMaxResults(limit + 1);
        order.parameters().forEach(query::setParameter);
        return query.getResultStream().map(one -> new DueView(one.personId(), one.fullName(), one.sortKey(), one.lastOn(), one.lastOn().plusYears(years))).toList();
    }

    /** Those who have been due longest. */
    List<UUID> longestDue(LocalDate today, int years, int most) {
        return entities.createQuery("select s.personId " + DUE_NOW + " order by s.lastOn, s.personId", UUID.class).setParameter("until", today.minusYears(years)).setParameter("today", today).setMaxResults(most).getResultList();
    }

    /** One row more than asked for. */
    List<ProposalView> proposals(ProposalState state, SortColumns.Chosen<ProposalView> order, int limit) {
        TypedQuery<ProposalView> query = entities.createQuery(PROPOSAL + " where " + (state == null ? "1 = 1" : "p.state = :state") + order.and() + order.order(), ProposalView.class).setMaxResults(limit + 1);
        if (state != null) {
            query.setParameter("state", state);
        }
        order.parameters().forEach(query::setParameter);
        return query.getResultList();
    }

    /** Without those that this account, or another account of the same person, has made. @param person null where the account stands for nobody */
    long count(ProposalState state, UUID user, UUID person) {
        return entities.createQuery("select count(p) from RetentionProposal p where p.state = :state and p.proposedBy <> :user and (p.proposedPersonId is null or p.proposedPersonId <> :person)", Long.class)
                .setParameter("state", state).setParameter("user", user).setParameter("person", person == null ? NOBODY : person).getSingleResult();
    }

    Optional<ProposalView> proposal(UUID id) {
        return entities.createQuery(PROPOSAL + " where p.id = :id", ProposalView.class).setParameter("id", id).getResultStream().findFirst();
    }

    /** One row more than asked for. */
    List<ProposedView> people(UUID proposal, LocalDate today, SortColumns.Chosen<ProposedView> order, int limit) {
        TypedQuery<ProposedView> query = entities.createQuery("select new vn.gov.ra.retention.ProposedView(s.personId, p.fullName, s.lastOn, s.wiped, s.why,"
                + " case when s.open = true and exists (select h.id from PersonHold h where h.personId = s.personId and " + PersonHoldQuery.STANDING + ") then true else false end) from RetentionSubject s join Person p on p.id = s.personId where s.proposalId = :proposal" + order.and() + order.order(), ProposedView.class).setParameter("proposal", proposal).setParameter("today", today)
                .setMaxResults(limit + 1);
        order.parameters().forEach(query::setParameter);
        return query.getResultList();
    }
}
