package vn.gov.ra.past;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.gov.ra.certificate.CertificateState;
import vn.gov.ra.certificate.LocalAlert;
import vn.gov.ra.token.HolderType;
import vn.gov.ra.token.TokenState;

/** Certificates and devices at a moment, and which of them were whose. {@code end} is the first moment that is too late. */
@Dependent
class PastQuery {

    private static final String STATE = "(select p.state from certificate_past p where p.certificate_id = c.id and p.at < :end order by p.at desc, p.seq desc limit 1)";
    private static final String AGENCY = """
            select coalesce((select m.to_agency_id from certificate_move m where m.certificate_id = c.id and m.moved_at < :end order by m.moved_at desc, m.id desc limit 1),
                case when exists (select 1 from certificate_move m where m.certificate_id = c.id)
                     then (select m.from_agency_id from certificate_move m where m.certificate_id = c.id order by m.moved_at, m.id limit 1) else c.agency_id end)
            from certificate c where c.id = :id""";
    private static final String DECLARED = """
            select r.reason, r.revoked_at from revocation_fact r where r.certificate_id = :id and r.revoked_at < :end and (r.ended_at is null or r.ended_at >= :end)
            order by (coalesce(r.reason, '') = 'certificateHold'), r.revoked_at limit 1""";
    private static final String BOUND = """
            (select distinct on (s.token_id, s.certificate_id) s.token_id, s.certificate_id, s.gone from token_slot_past s where %s and s.at < :end
             order by s.token_id, s.certificate_id, s.at desc, s.seq desc)""";
    private static final String TOKEN = "select p.state, p.whole, p.holder_type, p.holder_person_id, p.subscriber_id, p.agency_id, p.location, p.due_on from token_past p"
            + " where p.token_id = :id and p.at < :end order by p.at desc, p.seq desc limit 1";
    private static final String LAST = "join lateral (select p.state, p.holder_person_id, p.subscriber_id, p.agency_id from token_past p where p.token_id = t.id and p.at < :end"
            + " order by p.at desc, p.seq desc limit 1) l on true";

    @PersistenceContext
    private EntityManager entities;

    /** @param whole false where only the state was kept. @param alert null for none */
    record CertificateRow(CertificateState state, boolean whole, LocalAlert alert) {
    }

    /** What a verified list said. @param reason of the list, {@code certificateHold} for a hold; null where it gave none */
    record Declared(String reason, Instant at) {

        boolean hold() {
            return "certificateHold".equals(reason);
        }
    }

    /** @param whole false where only the state was kept, and nothing else is to be read */
    record TokenRow(TokenState state, boolean whole, HolderType holder, UUID person, UUID subscriber, UUID agency, String location, LocalDate dueOn) {
    }

    Optional<CertificateRow> certificate(UUID id, Instant end) {
        return rows("select p.state, p.whole, p.local_alert from certificate_past p where p.certificate_id = :id and p.at < :end order by p.at desc, p.seq desc limit 1", Map.of("id", id, "end", end)).stream()
                .map(row -> new CertificateRow(CertificateState.valueOf((String) row[0]), (Boolean) row[1], row[2] == null ? null : LocalAlert.valueOf((String) row[2]))).findFirst();
    }

    /** Who answered for it; null for nobody here. */
    UUID agencyOf(UUID certificate, Instant end) {
        return (UUID) entities.createNativeQuery(AGENCY, UUID.class).setParameter("id", certificate).setParameter("end", end).getSingleResult();
    }

    Optional<Declared> declared(UUID certificate, Instant end) {
        return rows(DECLARED, Map.of("id", certificate, "end", end)).stream().map(row -> new Declared((String) row[0], instant(row[1]))).findFirst();
    }

    /** Devices that carried it. */
    List<PastToken> tokensCarrying(UUID certificate, Instant end) {
        return tokens("from " + BOUND.formatted("s.certificate_id = :id") + " b join token t on t.id = b.token_id " + LAST.replace("join lateral", "left join lateral") + " where not b.gone",
                Map.of("id", certificate, "end", end));
    }

    List<PastCertificate> certificatesOn(UUID token, Instant end) {
        return certificates("from " + BOUND.formatted("s.token_id = :id") + " b join certificate c on c.id = b.certificate_id where not b.gone", Map.of("id", token, "end", end));
    }

    Optional<TokenRow> token(UUID id, Instant end) {
        return rows(TOKEN, Map.of("id", id, "end", end)).stream().map(row -> new TokenRow(TokenState.valueOf((String) row[0]), (Boolean) row[1], row[2] == null ? null : HolderType.valueOf((String) row[2]),
                (UUID) row[3], (UUID) row[4], (UUID) row[5], (String) row[6], day(row[7]))).findFirst();
    }

    /** Registered for the person by then, in every agency. */
    List<PastCertificate> certificatesOf(UUID person, Instant end) {
        return certificates("from certificate c join subscriber s on s.id = c.subscriber_id where s.person_id = :id and c.registered_at < :end", Map.of("id", person, "end", end));
    }

    /** In the person's hand, reserved for or used by the person, or kept for an organisation. */
    List<PastToken> tokensOf(UUID person, Instant end) {
        return tokens("from token t " + LAST + " where t.id in (select q.token_id from token_past q where q.holder_person_id = :id"
                + " or q.subscriber_id in (select s.id from subscriber s where s.person_id = :id or s.custodian_person_id = :id))"
                + " and (l.holder_person_id = :id or l.holder_person_id is null and l.state not in ('IN_STOCK', 'RETURNED', 'DESTROYED', 'VOID') and l.subscriber_id in (select s.id from subscriber s where s.person_id = :id))",
                Map.of("id", person, "end", end));
    }

    /** That the agency or its people had. */
    List<PastToken> tokensAt(UUID agency, Instant end, int most) {
        return tokens("from token t " + LAST + " where t.id in (select q.token_id from token_past q where q.agency_id = :id) and l.agency_id = :id and l.state not in ('DESTROYED', 'VOID')",
                Map.of("id", agency, "end", end)).stream().limit(most).toList();
    }

    /** Of every device registered by then it is known who had it. */
    boolean custodyKept(Instant end) {
        return !(Boolean) entities.createNativeQuery("select exists (select 1 from token t where t.registered_at < :end and not exists"
                + " (select 1 from token_past p where p.token_id = t.id and p.whole and p.at < :end))", Boolean.class).setParameter("end", end).getSingleResult();
    }

    private List<PastCertificate> certificates(String from, Map<String, ?> values) {
        return rows("select c.id, c.serial, c.common_name, " + STATE + " " + from + " order by c.serial, c.id", values).stream()
                .map(row -> new PastCertificate((UUID) row[0], (String) row[1], (String) row[2], row[3] == null ? null : CertificateState.valueOf((String) row[3]))).toList();
    }

    private List<PastToken> tokens(String from, Map<String, ?> values) {
        return rows("select t.id, t.serial, t.model, l.state " + from + " order by t.serial, t.id", values).stream()
                .map(row -> new PastToken((UUID) row[0], (String) row[1], (String) row[2], row[3] == null ? null : TokenState.valueOf((String) row[3]))).toList();
    }

    @SuppressWarnings("unchecked")
    private List<Object[]> rows(String sql, Map<String, ?> values) {
        Query query = entities.createNativeQuery(sql);
        values.forEach(query::setParameter);
        return query.getResultList();
    }

    static Instant instant(Object value) {
        return value instanceof Instant at ? at : value instanceof OffsetDateTime at ? at.toInstant() : value == null ? null : ((Timestamp) value).toInstant();
    }

    static LocalDate day(Object value) {
        return value instanceof java.sql.Date day ? day.toLocalDate() : (LocalDate) value;
    }
}
