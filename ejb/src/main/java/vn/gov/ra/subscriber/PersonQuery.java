package vn.gov.ra.subscriber;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.gov.ra.security.AgencyScope;
import vn.gov.ra.shared.SearchWords;
import vn.gov.ra.shared.Sort;
import vn.gov.ra.shared.SortColumns;

/** Reads persons within a scope: an agency sees whoever holds or held a position in it, and its own subscribers. Ordered by given name. */
@Dependent
class PersonQuery {

    /** Begins with the few of the agency, not with everybody. */
    private static final String WITHIN = "p.id in (select a.person_id from appointment a where a.agency_id = :scope"
            + " union select s.person_id from subscriber s where s.agency_id = :scope)";

    static final SortColumns<Person> ORDERS = new SortColumns<>("p.id", Person::id, Sort.up("name"))
            .text("name", "p.sort_key collate \"vi-x-icu\"", Person::sortKey).made("created");

    @PersistenceContext
    private EntityManager entities;

    @SuppressWarnings("unchecked")
    Optional<Person> inScope(UUID id, AgencyScope scope) {
        Query query = entities.createNativeQuery("select p.* from person p where p.id = :id" + (scope.all() ? "" : " and " + WITHIN), Person.class).setParameter("id", id);
        if (!scope.all()) {
            query.setParameter("scope", scope.agencyId());
        }
        return ((List<Person>) query.getResultList()).stream().findFirst();
    }

    /**
     * Whoever was wiped at the end of the term is not found any more.
     *
     * @param nationalIdHash finds by personal number; null: by words
     * @return one more than {@code limit} where there are more
     */
    @SuppressWarnings("unchecked")
    List<Person> list(AgencyScope scope, PersonFilter filter, String nationalIdHash, SortColumns.Chosen<Person> order, int limit) {
        StringBuilder sql = new StringBuilder("select p.* from person p where p.wiped_at is null and ").append(scope.all() ? "1 = 1" : WITHIN);
        Map<String, Object> parameters = new LinkedHashMap<>();
        if (!scope.all()) {
            parameters.put("scope", scope.agencyId());
        }
        SearchWords words = SearchWords.of(filter.q());
        if (nationalIdHash != null) {
            sql.append(" and p.national_id_hash = :hash");
            parameters.put("hash", nationalIdHash);
        } else if (!words.none()) {
            sql.append(" and ").append(words.condition("p.search_key"));
            parameters.putAll(words.parameters());
        }
        if (filter.agencyId() != null) {
            sql.append(" and exists (select 1 from appointment b where b.person_id = p.id and b.agency_id = :agency)");
            parameters.put("agency", filter.agencyId());
        }
        parameters.putAll(order.parameters());
        Query query = entities.createNativeQuery(sql.append(order.and()).append(order.order()).toString(), Person.class).setMaxResults(limit + 1);
        parameters.forEach(query::setParameter);
        return query.getResultList();
    }
}
