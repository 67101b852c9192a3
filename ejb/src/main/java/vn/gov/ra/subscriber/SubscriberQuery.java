package vn.gov.ra.subscriber;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.gov.ra.security.AgencyScope;
import vn.gov.ra.shared.SearchWords;
import vn.gov.ra.shared.Sort;
import vn.gov.ra.shared.SortColumns;

/** Reads subscribers within a scope, ordered by given name for persons and by name for the others. */
@Dependent
class SubscriberQuery {

    private static final String WITHIN = "(:everybody = true or s.agency_id = :scope)";
    private static final String FROM = "from subscriber s join agency a on a.id = s.agency_id";

    static final SortColumns<Listed> ORDERS = new SortColumns<Listed>("s.id", listed -> listed.view().id(), Sort.up("name"))
            .text("name", "s.sort_key", Listed::order).text("agency", "a.name collate \"vi-x-icu\"", listed -> listed.view().agencyName());

    @PersistenceContext
    private EntityManager entities;

    /**
     * One row of the list.
     *
     * @param order what it is sorted by
     */
    record Listed(SubscriberView view, String order) {
    }

    Optional<SubscriberView> inScope(UUID id, AgencyScope scope) {
        Query query = entities.createNativeQuery(select() + " where s.id = :id and " + WITHIN)
                .setParameter("id", id).setParameter("everybody", scope.all()).setParameter("scope", scope.agencyId());
        return rows(query).stream().map(Listed::view).findFirst();
    }

    Map<UUID, String> names(Collection<UUID> ids, AgencyScope scope) {
        return ids.isEmpty() ? Map.of() : rows(entities.createNativeQuery(select() + " where s.id in (:ids) and " + WITHIN)
                .setParameter("ids", ids).setParameter("everybody", scope.all()).setParameter("scope", scope.agencyId()))
                .stream().map(Listed::view).collect(Collectors.toMap(SubscriberView::id, SubscriberView::name));
    }

    /** @return one more than {@code limit} where there are more */
    List<Listed> list(AgencyScope scope, SubscriberFilter filter, SortColumns.Chosen<Listed> order, int limit) {
        StringBuilder sql = new StringBuilder(select()).append(" where ").append(WITHIN);
        Map<String, Object> parameters = new LinkedHashMap<>();
        parameters.put("everybody", scope.all());
        parameters.put("scope", scope.agencyId());
        SearchWords words = SearchWords.of(filter.q());
        if (!words.none()) {
            sql.append(" and ").append(words.condition("s.search_key"));
            parameters.putAll(words.parameters());
        }
        if (filter.kind() != null) {
            sql.append(" and s.kind = :kind");
            parameters.put("kind", filter.kind().name());
        }
        if (filter.agencyId() != null) {
            sql.append(" and s.agency_id = :agency");
            parameters.put("agency", filter.agencyId());
        }
        parameters.putAll(order.parameters());
        Query query = entities.createNativeQuery(sql.append(order.and()).append(order.order()).toString()).setMaxResults(limit + 1);
        parameters.forEach(query::setParameter);
        return rows(query);
    }

    private static String select() {
        return "select s.id, s.kind, s.name, s.person_id, s.agency_id, a.name as agency_name, s.sort_key as sort_order " + FROM;
    }

    @SuppressWarnings("unchecked")
    private static List<Listed> rows(Query query) {
        List<Object[]> rows = query.getResultList();
        return rows.stream().map(row -> new Listed(new SubscriberView((UUID) row[0], SubjectKind.valueOf((String) row[1]), (String) row[2], (UUID) row[3],
                (UUID) row[4], (String) row[5]), (String) row[6])).toList();
    }
}
