package vn.gov.ra.agency;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.gov.ra.shared.Paging;
import vn.gov.ra.shared.SearchWords;
import vn.gov.ra.shared.Slice;
import vn.gov.ra.shared.Sort;
import vn.gov.ra.shared.SortColumns;

/** Reads agencies; lists are ordered by Vietnamese rules, then by id. */
@Dependent
class AgencyQuery {

    static final SortColumns<AgencyView> ORDERS = new SortColumns<>("a.id", AgencyView::id, Sort.up("name"))
            .text("name", "a.name collate \"vi-x-icu\"", AgencyView::name).text("code", "a.code", AgencyView::code);

    @PersistenceContext
    private EntityManager entities;

    Optional<AgencyView> byId(UUID id) {
        return Optional.ofNullable(entities.find(Agency.class, id)).map(Agency::view);
    }

    List<AgencyView> byIds(Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : entities.createQuery("select a from Agency a where a.id in :ids", Agency.class).setParameter("ids", ids).getResultStream().map(Agency::view).toList();
    }

    /** By the present code, else by one it once had. */
    Optional<AgencyView> byCode(String code) {
        return entities.createQuery("select a from Agency a where a.code = :code or a.id in (select c.agencyId from AgencyCode c where c.code = :code) "
                + "order by case when a.code = :code then 0 else 1 end, a.id", Agency.class)
                .setParameter("code", code).setMaxResults(1).getResultStream().map(Agency::view).findFirst();
    }

    Optional<String> nameOn(UUID id, LocalDate day) {
        return entities.createQuery("select n.name from AgencyName n where n.agencyId = :id and n.validFrom <= :day and (n.validTo is null or n.validTo > :day)",
                String.class).setParameter("id", id).setParameter("day", day).getResultStream().findFirst();
    }

    /** Whom it belonged to on that day; empty where nothing else than the present is recorded. */
    Optional<AgencyParent> parentOn(UUID id, LocalDate day) {
        return entities.createQuery("select p from AgencyParent p where p.agencyId = :id and p.validFrom <= :day and (p.validTo is null or p.validTo > :day)",
                AgencyParent.class).setParameter("id", id).setParameter("day", day).getResultStream().findFirst();
    }

    /** What became of it, by name; empty for an agency that has no successor. */
    @SuppressWarnings("unchecked")
    List<AgencyView> successors(UUID id) {
        return ((List<Agency>) entities.createNativeQuery("select a.* from agency a join agency_successor s on s.successor_id = a.id where s.predecessor_id = :id order by a.name, a.id",
                Agency.class).setParameter("id", id).getResultList()).stream().map(Agency::view).toList();
    }

    /** What it came from, by name. */
    @SuppressWarnings("unchecked")
    List<AgencyView> predecessors(UUID id) {
        return ((List<Agency>) entities.createNativeQuery("select a.* from agency a join agency_successor s on s.predecessor_id = a.id where s.successor_id = :id order by a.name, a.id",
                Agency.class).setParameter("id", id).getResultList()).stream().map(Agency::view).toList();
    }

    List<PastName> names(UUID id) {
        return entities.createQuery("select n from AgencyName n where n.agencyId = :id order by n.validFrom desc", AgencyName.class)
                .setParameter("id", id).getResultStream().map(AgencyName::view).toList();
    }

    List<PastName> codes(UUID id) {
        return entities.createQuery("select c from AgencyCode c where c.agencyId = :id order by c.validFrom desc", AgencyCode.class)
                .setParameter("id", id).getResultStream().map(AgencyCode::view).toList();
    }

    long count() {
        return entities.createQuery("select count(a) from Agency a", Long.class).getSingleResult();
    }

    @SuppressWarnings("unchecked")
    Slice<AgencyView> list(AgencyFilter filter, LocalDate today, Paging paging) {
        SortColumns.Chosen<AgencyView> order = ORDERS.by(paging);
        StringBuilder sql = new StringBuilder("select a.* from agency a where 1 = 1");
        Map<String, Object> parameters = new LinkedHashMap<>();
        SearchWords words = SearchWords.of(filter.q());
        if (!words.none()) {
            sql.append(" and ").append(words.condition("a.search_key"));
            parameters.putAll(words.parameters());
        }
        equal(sql, parameters, "a.level", "level", filter.level());
        equal(sql, parameters, "a.kind", "kind", filter.kind());
        equal(sql, parameters, "a.parent_id", "parent", filter.parentId());
        if (!filter.withEnded()) {
            sql.append(" and (a.valid_to is null or a.valid_to > :today)");
            parameters.put("today", today);
        }
        parameters.putAll(order.parameters());
        Query query = entities.createNativeQuery(sql.append(order.and()).append(order.order()).toString(), Agency.class).setMaxResults(paging.size() + 1);
        parameters.forEach(query::setParameter);
        List<Agency> rows = query.getResultList();
        return order.slice(rows.stream().map(Agency::view).toList(), paging.size());
    }

    private static void equal(StringBuilder sql, Map<String, Object> parameters, String column, String name, Object value) {
        if (value != null) {
            sql.append(" and ").append(column).append(" = :").append(name);
            parameters.put(name, value);
        }
    }
}
