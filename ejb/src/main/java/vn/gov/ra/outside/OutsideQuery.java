package vn.gov.ra.outside;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.gov.ra.security.AgencyScope;
import vn.gov.ra.shared.Paging;
import vn.gov.ra.shared.SearchWords;
import vn.gov.ra.shared.Slice;
import vn.gov.ra.shared.Sort;
import vn.gov.ra.shared.SortColumns;

/** Reads records; names of agencies and people come with them. */
@Dependent
class OutsideQuery {

    static final SortColumns<OutsideView> ORDERS = new SortColumns<>("c.id", OutsideView::id, Sort.up("notAfter")).moment("notAfter", "c.notAfter", OutsideView::notAfter)
            .moment("recordedAt", "c.recordedAt", OutsideView::recordedAt).text("serial", "c.serial", OutsideView::serial);
    private static final String WAITING = "c.confirmedAt is null and c.state not in (vn.gov.ra.outside.OutsideState.REPLACED, vn.gov.ra.outside.OutsideState.ENDED)";
    private static final String VIEW = "select new vn.gov.ra.outside.OutsideView(c.id, c.issuerId, i.dn, i.kind, c.serial, c.subjectDn, c.commonName, c.email, c.notBefore,"
            + " c.notAfter, c.sha256, c.agencyId, a.name, c.personId, p.fullName, c.reason, c.state, c.stateSince, c.endReason, c.certificateId, c.dossierId, c.replacedBy,"
            + " c.recordedBy, c.recordedAt, c.confirmedBy, c.confirmedAt, c.version) from OutsideCertificate c join OutsideIssuer i on i.id = c.issuerId join Agency a on a.id = c.agencyId"
            + " left join Person p on p.id = c.personId where (:all = true or c.agencyId = :agency)";

    @PersistenceContext
    private EntityManager entities;

    Optional<OutsideView> byId(UUID id, AgencyScope scope) {
        return scoped(VIEW + " and c.id = :id", scope).setParameter("id", id).getResultStream().findFirst();
    }

    Slice<OutsideView> list(OutsideFilter filter, AgencyScope scope, Paging paging) {
        SortColumns.Chosen<OutsideView> order = ORDERS.by(paging);
        SearchWords words = SearchWords.of(filter.text());
        TypedQuery<OutsideView> query = scoped(VIEW + (words.none() ? "" : " and " + words.entityCondition("c.searchKey")) + (filter.state() == null ? "" : " and c.state = :state")
                + (filter.kind() == null ? "" : " and i.kind = :kind") + (filter.agencyId() == null ? "" : " and c.agencyId = :wanted") + checked(filter.check()) + order.and() + order.order(), scope)
                .setMaxResults(paging.size() + 1);
        order.parameters().forEach(query::setParameter);
        if (!words.none()) {
            words.parameters().forEach(query::setParameter);
        }
        set(query, "state", filter.state());
        set(query, "kind", filter.kind());
        set(query, "wanted", filter.agencyId());
        return order.slice(query.getResultList(), paging.size());
    }

    private static String checked(OutsideCheck check) {
        return check == null ? "" : check == OutsideCheck.WAITING ? " and " + WAITING : " and c.confirmedAt is not null";
    }

    long count(OutsideCheck check, AgencyScope scope) {
        return entities.createQuery("select count(c) from OutsideCertificate c where (:all = true or c.agencyId = :agency)" + checked(check), Long.class)
                .setParameter("all", scope.all()).setParameter("agency", scope.agencyId()).getSingleResult();
    }

    List<OutsideIssuerView> issuers() {
        return entities.createQuery("select i from OutsideIssuer i order by i.dn, i.id", OutsideIssuer.class).getResultStream().map(OutsideIssuer::view).toList();
    }

    private static void set(TypedQuery<?> query, String name, Object value) {
        if (value != null) {
            query.setParameter(name, value);
        }
    }

    private TypedQuery<OutsideView> scoped(String text, AgencyScope scope) {
        return entities.createQuery(text, OutsideView.class).setParameter("all", scope.all()).setParameter("agency", scope.agencyId());
    }
}
