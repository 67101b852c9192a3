package vn.gov.ra.retention;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.gov.ra.shared.Paging;
import vn.gov.ra.shared.Slice;
import vn.gov.ra.shared.Sort;
import vn.gov.ra.shared.SortColumns;

/** The read side of holds. */
@Dependent
class PersonHoldQuery {

    static final SortColumns<PersonHoldView> ORDERS = new SortColumns<>("h.id", PersonHoldView::id, Sort.down("setAt")).moment("setAt", "h.setAt", PersonHoldView::setAt);

    /** Of a hold called h; takes the day. */
    static final String STANDING = "(h.liftedAt is null and (h.untilOn is null or h.untilOn >= :today))";
    private static final String VIEW = "select new vn.gov.ra.retention.PersonHoldView(h.id, h.personId, p.fullName, case when " + STANDING
            + " then vn.gov.ra.retention.HoldPhase.STANDING else vn.gov.ra.retention.HoldPhase.OVER end, h.ground, h.reason, h.documentNo, h.documentDate, h.untilOn, s.displayName, h.setAt,"
            + " l.displayName, h.liftedAt, h.liftReason, h.version) from PersonHold h join Person p on p.id = h.personId left join AppUser s on s.id = h.setBy left join AppUser l on l.id = h.liftedBy";

    @PersistenceContext
    private EntityManager entities;

    Slice<PersonHoldView> list(HoldPhase phase, UUID person, LocalDate today, Paging paging) {
        SortColumns.Chosen<PersonHoldView> order = ORDERS.by(paging);
        String which = phase == null ? "1 = 1" : phase == HoldPhase.STANDING ? STANDING : "not " + STANDING;
        TypedQuery<PersonHoldView> query = of(" where " + which + (person == null ? "" : " and h.personId = :person") + order.and() + order.order(), today).setMaxResults(paging.size() + 1);
        order.parameters().forEach(query::setParameter);
        if (person != null) {
            query.setParameter("person", person);
        }
        return order.slice(query.getResultList(), paging.size());
    }

    Optional<PersonHoldView> byId(UUID id, LocalDate today) {
        return of(" where h.id = :id", today).setParameter("id", id).getResultStream().findFirst();
    }

    /** Those that stand first, each newest first. */
    List<PersonHoldView> ofPerson(UUID person, LocalDate today) {
        return of(" where h.personId = :person order by case when " + STANDING + " then 0 else 1 end, h.setAt desc, h.id", today).setParameter("person", person).getResultList();
    }

    private TypedQuery<PersonHoldView> of(String which, LocalDate today) {
        return entities.createQuery(VIEW + which, PersonHoldView.class).setParameter("today", today);
    }
}
