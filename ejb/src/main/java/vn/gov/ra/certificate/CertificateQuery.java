package vn.gov.ra.certificate;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.gov.ra.security.AgencyScope;
import vn.gov.ra.shared.Paging;
import vn.gov.ra.shared.Slice;
import vn.gov.ra.shared.Sort;
import vn.gov.ra.shared.SortColumns;
import vn.gov.ra.shared.VietnameseText;

/** Reads the register as records; the bytes of a certificate only where they are asked for. */
@Dependent
class CertificateQuery {

    private static final String VIEW = "select new vn.gov.ra.certificate.CertificateView(c.id, a.alias, c.serial, c.subjectDn, c.commonName, c.email,"
            + " c.organisation, c.notBefore, c.notAfter, c.sha256, c.subscriberId, c.agencyId, c.lineId, c.state, c.localAlert,"
            + " c.localAlertSince, c.version) from Certificate c join Authority a on a.id = c.authorityId ";
    private static final String IN_SCOPE = "(:all = true or c.agencyId = :agency)";

    static final SortColumns<CertificateView> ORDERS = new SortColumns<>("c.id", CertificateView::id, Sort.down("created")).made("created")
            .instant("notAfter", "c.notAfter", CertificateView::notAfter).text("serial", "c.serial", CertificateView::serial);

    @PersistenceContext
    private EntityManager entities;

    Optional<CertificateView> byId(UUID id, AgencyScope scope) {
        return scoped(VIEW + "where c.id = :id and " + IN_SCOPE, scope).setParameter("id", id).getResultStream().findFirst();
    }

    Optional<CertificateView> bySerial(String alias, String serial) {
        return entities.createQuery(VIEW + "where a.alias = :alias and c.serial = :serial", CertificateView.class)
                .setParameter("alias", alias).setParameter("serial", serial).getResultStream().findFirst();
    }

    Optional<CertificateView> bySha256(String sha256) {
        return entities.createQuery(VIEW + "where c.sha256 = :sha256", CertificateView.class)
                .setParameter("sha256", sha256).getResultStream().findFirst();
    }

    List<CertificateView> ofSubscriber(UUID subscriberId) {
        return entities.createQuery(VIEW + "where c.subscriberId = :subscriber order by c.notAfter desc, c.id", CertificateView.class)
                .setParameter("subscriber", subscriberId).getResultList();
    }

    Optional<byte[]> der(UUID id, AgencyScope scope) {
        return entities.createQuery("select c.der from Certificate c where c.id = :id and " + IN_SCOPE, byte[].class).setParameter("id", id)
                .setParameter("all", scope.all()).setParameter("agency", scope.agencyId()).getResultStream().findFirst();
    }

    /** Certificates of an authority that a list can still change. */
    List<RegisteredSerial> living(UUID authorityId) {
        return entities.createQuery("select new vn.gov.ra.certificate.RegisteredSerial(c.id, c.serial, c.state) from Certificate c"
                        + " where c.authorityId = :authority and c.state not in :over order by c.id", RegisteredSerial.class)
                .setParameter("authority", authorityId).setParameter("over", EnumSet.of(CertificateState.REVOKED, CertificateState.ENDED)).getResultList();
    }

    Slice<CertificateView> list(CertificateFilter filter, AgencyScope scope, Paging paging) {
        SortColumns.Chosen<CertificateView> order = ORDERS.by(paging);
        StringBuilder where = new StringBuilder(VIEW).append("where ").append(IN_SCOPE);
        String text = VietnameseText.fold(filter.text());
        boolean hasText = !text.isEmpty();
        where.append(hasText ? " and c.searchKey like :text escape '!'" : "");
        where.append(filter.state() == null ? "" : " and c.state = :state");
        where.append(filter.authority() == null ? "" : " and a.alias = :alias");
        where.append(filter.agencyId() == null ? "" : " and c.agencyId = :wanted");
        where.append(filter.subscriberId() == null ? "" : " and c.subscriberId = :subscriber");
        where.append(order.and()).append(order.order());
        TypedQuery<CertificateView> query = scoped(where.toString(), scope).setMaxResults(paging.size() + 1);
        order.parameters().forEach(query::setParameter);
        if (hasText) {
            query.setParameter("text", '%' + text.replace("!", "!!").replace("%", "!%").replace("_", "!_") + '%');
        }
        set(query, "state", filter.state());
        set(query, "alias", filter.authority());
        set(query, "wanted", filter.agencyId());
        set(query, "subscriber", filter.subscriberId());
        return order.slice(query.getResultList(), paging.size());
    }

    private static void set(TypedQuery<?> query, String name, Object value) {
        if (value != null) {
            query.setParameter(name, value);
        }
    }

    private TypedQuery<CertificateView> scoped(String text, AgencyScope scope) {
        return entities.createQuery(text, CertificateView.class).setParameter("all", scope.all()).setParameter("agency", scope.agencyId());
    }
}
