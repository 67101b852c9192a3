package vn.gov.ra.search;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.List;
import java.util.Map;
import vn.gov.ra.security.AgencyScope;

/** Reads {@code search_entry} within a scope. */
@Dependent
class SearchQuery {

    @PersistenceContext
    private EntityManager entities;

    SearchRun run(String text, AgencyScope scope) {
        entities.createNativeQuery(SearchRun.SETTINGS).getSingleResult();
        return new SearchRun(text, scope.all() ? null : scope.agencyId(), this::rows);
    }

    @SuppressWarnings("unchecked")
    private List<Object[]> rows(String statement, Map<String, Object> parameters) {
        Query query = entities.createNativeQuery(statement);
        query.getParameters().forEach(parameter -> query.setParameter(parameter.getName(), parameters.get(parameter.getName())));
        return query.getResultList();
    }
}
