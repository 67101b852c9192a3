package vn.gov.ra.reorganisation;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.UUID;
import vn.gov.ra.shared.Sort;
import vn.gov.ra.shared.SortColumns;
import vn.gov.ra.shared.VietnameseText;

/** The read side of where things go. */
@Dependent
class PlacementQuery {

    private static final int EVEN = 10_000_000;

    static final SortColumns<PlacementView> ORDERS = new SortColumns<>("p.id", PlacementView::id, Sort.up("seq"))
            .text("seq", "cast(p.seq + " + EVEN + " as string)", one -> String.valueOf(one.seq() + EVEN));

    @PersistenceContext
    private EntityManager entities;

    /** One row more than asked for. */
    List<PlacementView> list(UUID planId, PlacementKind kind, String q, SortColumns.Chosen<PlacementView> order, int limit) {
        String words = VietnameseText.fold(q).replaceAll("[%_\\\\]", "");
        TypedQuery<Placement> query = entities.createQuery("select p from Placement p where p.planId = :plan and (:kind is null or p.kind = :kind)"
                + " and concat(function('search_fold', p.label), '') like :words" + order.and() + order.order(), Placement.class)
                .setParameter("plan", planId).setParameter("kind", kind).setParameter("words", "%" + words + "%").setMaxResults(limit + 1);
        order.parameters().forEach(query::setParameter);
        return query.getResultStream().map(Placement::view).toList();
    }
}
