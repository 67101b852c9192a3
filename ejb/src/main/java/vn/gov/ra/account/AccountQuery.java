package vn.gov.ra.account;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import vn.gov.ra.security.AgencyScope;
import vn.gov.ra.security.AppUser;
import vn.gov.ra.shared.Sort;
import vn.gov.ra.shared.SortColumns;
import vn.gov.ra.shared.VietnameseText;

/** Reads accounts, ordered by given name. */
@Dependent
class AccountQuery {

    static final SortColumns<AppUser> ORDERS = new SortColumns<>("u.id", AppUser::id, Sort.up("name")).text("name", "u.sortKey", AppUser::sortKey).text("username", "u.username", AppUser::username)
            .day("activeUntil", "u.activeUntil", AppUser::activeUntil);

    @PersistenceContext
    private EntityManager entities;

    /** @param scope null for every account, those of the office too @return one more than {@code limit} where there are more */
    List<AppUser> list(String q, AgencyScope scope, SortColumns.Chosen<AppUser> order, int limit) {
        String words = VietnameseText.fold(q);
        TypedQuery<AppUser> query = entities.createQuery("select u from AppUser u where (:every = true or u.agencyId = :agency)"
                + (words.isEmpty() ? "" : " and (concat(function('search_fold', u.username), '') like :words or concat(function('search_fold', u.displayName), '') like :words"
                        + " or concat(function('search_fold', u.email), '') like :words)")
                + order.and() + order.order(), AppUser.class).setParameter("every", scope == null).setParameter("agency", scope == null ? AgencyScope.nothing().agencyId() : scope.agencyId()).setMaxResults(limit + 1);
        if (!words.isEmpty()) {
            query.setParameter("words", "%" + words.replaceAll("[%_\\\\]", "") + "%");
        }
        order.parameters().forEach(query::setParameter);
        return query.getResultList();
    }
}
