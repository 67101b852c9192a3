package vn.gov.ra.account.review;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.gov.ra.security.AgencyScope;
import vn.gov.ra.shared.Sort;
import vn.gov.ra.shared.SortColumns;

/** The read side of reviews. */
@Dependent
class ReviewQuery {

    static final SortColumns<ReviewView> ORDERS = new SortColumns<>("r.id", ReviewView::id, Sort.down("quarter")).text("quarter", "r.quarter", ReviewView::quarter)
            .day("dueOn", "r.dueOn", ReviewView::dueOn);
    private static final String WITHIN = "(:all = true or s.agencyId = :agency)";
    private static final String COUNT = "(select count(s) from AccessReviewSheet s where s.reviewId = r.id and " + WITHIN;

    @PersistenceContext
    private EntityManager entities;

    /** One row more than asked for. */
    List<ReviewView> reviews(AgencyScope scope, SortColumns.Chosen<ReviewView> order, int limit) {
        var query = entities.createQuery("select new vn.gov.ra.account.review.ReviewView(r.id, r.quarter, r.dueOn, r.createdAt, r.closedAt, " + COUNT + "), " + COUNT
                        + " and s.state in :answered), r.version) from AccessReview r where (:all = true or exists (select 1 from AccessReviewSheet s where s.reviewId = r.id and s.agencyId = :agency))"
                        + order.and() + order.order(), ReviewView.class)
                .setParameter("all", scope.all()).setParameter("agency", scope.agencyId()).setParameter("answered", List.of(ReviewState.TO_END, ReviewState.CONFIRMED)).setMaxResults(limit + 1);
        order.parameters().forEach(query::setParameter);
        return query.getResultList();
    }

    /** By code of the agency, the office's own first. */
    List<Sheet> sheets(UUID reviewId, AgencyScope scope) {
        return entities.createQuery("select s from AccessReviewSheet s left join Agency a on a.id = s.agencyId where s.reviewId = :review and " + WITHIN + " order by coalesce(a.code, ''), s.id", Sheet.class)
                .setParameter("review", reviewId).setParameter("all", scope.all()).setParameter("agency", scope.agencyId()).getResultList();
    }

    Map<UUID, List<SheetLine>> lines(UUID reviewId) {
        return entities.createQuery("select l from AccessReviewLine l where l.sheetId in (select s.id from AccessReviewSheet s where s.reviewId = :review) order by l.seq", SheetLine.class)
                .setParameter("review", reviewId).getResultStream().collect(Collectors.groupingBy(SheetLine::sheetId));
    }

    long count(ReviewState state, AgencyScope scope) {
        return entities.createQuery("select count(s) from AccessReviewSheet s where s.state = :state and " + WITHIN, Long.class).setParameter("state", state)
                .setParameter("all", scope.all()).setParameter("agency", scope.agencyId()).getSingleResult();
    }
}
