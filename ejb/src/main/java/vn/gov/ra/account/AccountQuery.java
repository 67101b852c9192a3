package vn.gov.ra.account;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import vn.gov.ra.security.AppUser;
import vn.gov.ra.shared.Cursor;
import vn.gov.ra.shared.VietnameseText;

/** Reads accounts, ordered by username. */
@Dependent
class AccountQuery {

    @PersistenceContext
    private EntityManager entities;

    /** @return one more than {@code limit} where there are more */
    List<AppUser> list(String q, int limit, String cursor) {
        String words = VietnameseText.cleanToNull(q);
        Cursor from = cursor == null ? null : Cursor.parse(cursor);
        TypedQuery<AppUser> query = entities.createQuery("select u from AppUser u where 1 = 1"
                + (words == null ? "" : " and (lower(u.username) like lower(:words) or lower(u.displayName) like lower(:words) or lower(u.email) like lower(:words))")
                + (from == null ? "" : " and u.username > :after") + " order by u.username, u.id", AppUser.class).setMaxResults(limit + 1);
        if (words != null) {
            query.setParameter("words", "%" + words.replace("%", "").replace("_", "") + "%");
        }
        if (from != null) {
            query.setParameter("after", from.value());
        }
        return query.getResultList();
    }
}
