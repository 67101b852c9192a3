package vn.gov.ra.certificate;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import jakarta.persistence.TypedQuery;
import java.math.BigInteger;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.gov.ra.security.AgencyScope;
import vn.gov.ra.shared.DomainException;
import vn.gov.ra.shared.Paging;
import vn.gov.ra.shared.SearchWords;
import vn.gov.ra.shared.Slice;
import vn.gov.ra.shared.Sort;
import vn.gov.ra.shared.SortColumns;

/** Reads the register as records; the bytes of a certificate only where they are asked for. */
@Dependent
class CertificateQuery {

    private static final String VIEW = "select new vn.gov.ra.certificate.CertificateView(c.id, a.alias, c.serial, c.subjectDn, c.commonName, c.email,"
            + " c.organisation, c.notBefore, c.notAfter, c.sha256, c.subscriberId, c.agencyId, c.lineId, c.predecessorId, c.state, c.localAlert,"
            + " c.localAlertSince, c.registeredAt, c.version) from Certificate c join Authority a on a.id = c.authorityId ";
    private static final String NEWS = "select new vn.gov.ra.certificate.CertificateNews(c.id, a.alias, c.serial, c.sha256, c.notAfter, c.crlReason, c.revokedAt, f.crlId)"
            + " from Certificate c join Authority a on a.id = c.authorityId left join RevocationFact f on f.certificateId = c.id and f.endedAt is null ";
    private static final String IN_SCOPE = "(:all = true or c.agencyId = :agency)";

    static final SortColumns<CertificateView> ORDERS = new SortColumns<>("c.id", CertificateView::id, Sort.down("created")).moment("created", "c.registeredAt", CertificateView::registeredAt)
            .moment("notAfter", "c.notAfter", CertificateView::notAfter).text("serial", "c.serial", CertificateView::serial);
    private static final int FETCH = 2_000;
    /** A number not given out yet comes from another database, which a backup was taken of. */
    private static final String ENTERED = "select cast(c.authority_id as text) as authority, c.serial as serial,"
            + " cast(extract(epoch from c.not_before) as bigint) as begins, cast(extract(epoch from c.not_after) as bigint) as ends, c.ca as ca,"
            + " c.crl_urls as urls, case when c.crl_urls is null then c.der end as der from certificate c"
            + " where c.entered_xid >= cast(cast(:mark as varchar) as xid8)"
            + " and (c.entered_xid < pg_snapshot_xmax(pg_current_snapshot()) or cast(:mark as varchar) = '0')";

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
        return ofSubscribers(List.of(subscriberId));
    }

    List<CertificateView> ofSubscribers(Collection<UUID> subscriberIds) {
        return among("c.subscriberId", subscriberIds, "c.notAfter desc, c.id");
    }

    List<CertificateView> bySerials(Collection<String> serials) {
        return among("c.serial", serials, "a.alias, c.id");
    }

    List<CertificateView> byIds(Collection<UUID> ids) {
        return among("c.id", ids, "c.id");
    }

    private List<CertificateView> among(String column, Collection<?> wanted, String order) {
        return wanted.isEmpty() ? List.of()
                : entities.createQuery(VIEW + "where " + column + " in :wanted order by " + order, CertificateView.class).setParameter("wanted", wanted).getResultList();
    }

    /** In force and ending in that time, by end; of one agency, or of all for null. */
    List<ExpiringCertificate> expiring(Instant from, Instant until, UUID agencyId) {
        var query = entities.createQuery("select new vn.gov.ra.certificate.ExpiringCertificate(c.id, c.serial, c.commonName, c.agencyId, c.notAfter,"
                        + " (select count(s) from Certificate s where s.predecessorId = c.id and s.state in :coming)) from Certificate c"
                        + " where c.state = :inForce and c.notAfter >= :from and c.notAfter < :until" + (agencyId == null ? "" : " and c.agencyId = :agency")
                        + " order by c.notAfter, c.id", ExpiringCertificate.class).setParameter("inForce", CertificateState.IN_FORCE).setParameter("from", from)
                .setParameter("until", until).setParameter("coming", EnumSet.of(CertificateState.EXPECTED, CertificateState.RECEIVED, CertificateState.VERIFIED, CertificateState.IN_FORCE));
        return (agencyId == null ? query : query.setParameter("agency", agencyId)).getResultList();
    }

    Optional<byte[]> der(UUID id, AgencyScope scope) {
        return entities.createQuery("select c.der from Certificate c where c.id = :id and " + IN_SCOPE, byte[].class).setParameter("id", id)
                .setParameter("all", scope.all()).setParameter("agency", scope.agencyId()).getResultStream().findFirst();
    }

    Optional<byte[]> newest(UUID authorityId) {
        return entities.createQuery("select c.der from Certificate c where c.authorityId = :authority order by c.registeredAt desc, c.id desc", byte[].class)
                .setParameter("authority", authorityId).setMaxResults(1).getResultStream().findFirst();
    }

    /** Certificates of an authority that a list can still change. */
    List<RegisteredSerial> living(UUID authorityId) {
        return entities.createQuery("select new vn.gov.ra.certificate.RegisteredSerial(c.id, c.serial, c.state) from Certificate c"
                        + " where c.authorityId = :authority and c.state not in :over order by c.id", RegisteredSerial.class)
                .setParameter("authority", authorityId).setParameter("over", EnumSet.of(CertificateState.REVOKED, CertificateState.ENDED)).getResultList();
    }

    /** Rows that a list names twice come once. */
    List<CertificateNews> news(Collection<UUID> ids) {
        return entities.createQuery(NEWS + "where c.id in :ids order by c.id, f.seenAt desc", CertificateNews.class).setParameter("ids", ids).getResultStream()
                .collect(Collectors.toMap(CertificateNews::id, Function.identity(), (newest, older) -> newest, LinkedHashMap::new)).values().stream().toList();
    }

    List<CertificateNews> ending(Instant from, Instant to, int most) {
        return entities.createQuery(NEWS + "where c.state = :inForce and c.notAfter > :from and c.notAfter <= :to order by c.notAfter, c.id", CertificateNews.class)
                .setParameter("inForce", CertificateState.IN_FORCE).setParameter("from", from).setParameter("to", to).setMaxResults(most).getResultList();
    }

    /** Number of the oldest transaction that has not ended. */
    String oldestUnderWay() {
        return (String) entities.createNativeQuery("select cast(pg_snapshot_xmin(pg_current_snapshot()) as text)", String.class).getSingleResult();
    }

    /** Certificates entered by that transaction or a later one. */
    @SuppressWarnings("unchecked")
    void enteredSince(String mark, Consumer<IssuedCertificate> each) {
        try (Stream<Tuple> rows = entities.createNativeQuery(ENTERED, Tuple.class).setParameter("mark", mark).setHint("org.hibernate.fetchSize", FETCH)
                .getResultStream()) {
            rows.map(CertificateQuery::issued).forEach(each);
        }
    }

    /** Certificates taken back by that transaction or a later one that are not in the register now. */
    @SuppressWarnings("unchecked")
    void withdrawnSince(String mark, BiConsumer<UUID, BigInteger> each) {
        List<Tuple> rows = entities.createNativeQuery("select cast(w.authority_id as text) as authority, w.serial as serial from certificate_withdrawn w"
                + " where w.entered_xid >= cast(cast(:mark as varchar) as xid8)"
                + " and not exists (select 1 from certificate c where c.authority_id = w.authority_id and c.serial = w.serial)", Tuple.class).setParameter("mark", mark).getResultList();
        rows.forEach(row -> each.accept(UUID.fromString(row.get("authority", String.class)), new BigInteger(row.get("serial", String.class), 16)));
    }

    private static IssuedCertificate issued(Tuple row) {
        UUID authority = UUID.fromString(row.get("authority", String.class));
        BigInteger serial = new BigInteger(row.get("serial", String.class), 16);
        String urls = row.get("urls", String.class);
        Boolean ca = row.get("ca", Boolean.class);
        if (urls == null) {
            try {
                return IssuedCertificate.of(authority, ParsedCertificate.of(row.get("der", byte[].class)));
            } catch (DomainException unreadable) {
                // Stored before today's rules: it was issued all the same.
                urls = "";
            }
        }
        return new IssuedCertificate(authority, serial, moment(row, "begins"), moment(row, "ends"), Boolean.TRUE.equals(ca), urls.lines().toList());
    }

    private static Instant moment(Tuple row, String column) {
        return Instant.ofEpochSecond(row.get(column, Number.class).longValue());
    }

    Slice<CertificateView> list(CertificateFilter filter, AgencyScope scope, Paging paging) {
        SortColumns.Chosen<CertificateView> order = ORDERS.by(paging);
        StringBuilder where = new StringBuilder(VIEW).append("where ").append(IN_SCOPE);
        SearchWords words = SearchWords.of(filter.text());
        where.append(words.none() ? "" : " and " + words.entityCondition("c.searchKey"));
        where.append(filter.state() == null ? "" : " and c.state = :state");
        where.append(filter.authority() == null ? "" : " and a.alias = :alias");
        where.append(filter.agencyId() == null ? "" : " and c.agencyId = :wanted");
        where.append(filter.subscriberId() == null ? "" : " and c.subscriberId = :subscriber");
        where.append(order.and()).append(order.order());
        TypedQuery<CertificateView> query = scoped(where.toString(), scope).setMaxResults(paging.size() + 1);
        order.parameters().forEach(query::setParameter);
        if (!words.none()) {
            words.parameters().forEach(query::setParameter);
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
