package vn.gov.ra.release;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.gov.ra.shared.Sort;
import vn.gov.ra.shared.SortColumns;

/** The read side of giving the register away. */
@Dependent
class ReleaseQuery {

    static final SortColumns<ReleaseView> NEWEST = new SortColumns<>("r.id", ReleaseView::id, Sort.down("number")).text("number", "r.number", ReleaseView::number);

    private static final String VIEW = "select new vn.gov.ra.release.ReleaseView(r.id, r.number, r.state, r.recipient, r.letterNo, r.letterDate, r.reason, a.displayName, r.askedAt, d.displayName,"
            + " r.decidedAt, r.decisionNote, r.openUntil, r.takenAt, r.takenTimes, r.takenSha256, r.version) from RegisterRelease r left join AppUser a on a.id = r.askedBy left join AppUser d on d.id = r.decidedBy";
    private static final UUID NOBODY = new UUID(0, 0);

    @PersistenceContext
    private EntityManager entities;

    /** One row more than asked for. @param state null for every one */
    List<ReleaseView> list(ReleaseState state, SortColumns.Chosen<ReleaseView> order, int limit) {
        TypedQuery<ReleaseView> query = entities.createQuery(VIEW + " where " + (state == null ? "1 = 1" : "r.state = :state") + order.and() + order.order(), ReleaseView.class).setMaxResults(limit + 1);
        if (state != null) {
            query.setParameter("state", state);
        }
        order.parameters().forEach(query::setParameter);
        return query.getResultList();
    }

    Optional<ReleaseView> find(UUID id) {
        return entities.createQuery(VIEW + " where r.id = :id", ReleaseView.class).setParameter("id", id).getResultStream().findFirst();
    }

    /** Without those that this account, or another account of the same person, has asked for. @param person null where the account stands for nobody */
    long count(ReleaseState state, UUID user, UUID person) {
        return entities.createQuery("select count(r) from RegisterRelease r where r.state = :state and r.askedBy <> :user and (r.askedPersonId is null or r.askedPersonId <> :person)", Long.class)
                .setParameter("state", state).setParameter("user", user).setParameter("person", person == null ? NOBODY : person).getSingleResult();
    }

    /** The one that ends last of those this account may take now. */
    Optional<UUID> openFor(UUID user, Instant now) {
        return entities.createQuery("select r.id from RegisterRelease r where r.askedBy = :user and r.state = :released and r.openUntil > :now order by r.openUntil desc, r.id", UUID.class)
                .setParameter("user", user).setParameter("released", ReleaseState.RELEASED).setParameter("now", now).setMaxResults(1).getResultStream().findFirst();
    }
}
