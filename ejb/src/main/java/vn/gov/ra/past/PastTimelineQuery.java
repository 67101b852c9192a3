package vn.gov.ra.past;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.gov.ra.certificate.CertificateState;
import vn.gov.ra.certificate.LocalAlert;
import vn.gov.ra.token.HolderType;
import vn.gov.ra.token.TokenState;

/** The rows a timeline is made of, the oldest first. {@code end} is the first moment that is too late. */
@Dependent
class PastTimelineQuery {

    private static final String HELD = """
            select h.token_id, h.serial, h.at, h.now from (select p.token_id, t.serial, p.at, p.seq, coalesce(p.holder_person_id = :id, false) as now,
                coalesce(lag(p.holder_person_id) over w = :id, false) as before from token_past p join token t on t.id = p.token_id
                where p.whole and p.at < :end and p.token_id in (select q.token_id from token_past q where q.holder_person_id = :id) window w as (partition by p.token_id order by p.at, p.seq)) h
            where h.now <> h.before order by h.at, h.seq""";

    @PersistenceContext
    private EntityManager entities;

    /** @param whole false where only the state was kept */
    record CertificateRow(Instant at, boolean whole, CertificateState state, LocalAlert alert) {
    }

    record TokenRow(Instant at, PastQuery.TokenRow then) {
    }

    /** Something else was tied to the object, or no longer. */
    record Tie(UUID id, String name, Instant at, boolean gone) {
    }

    /** @param hold of a certificate, not an end @param ended when a hold was released */
    record Declared(boolean hold, Instant at, Instant ended) {
    }

    record Moved(Instant at, UUID to) {
    }

    record Named(Instant at, String name, String email, String mobile) {
    }

    record Position(UUID person, UUID agency, String position, boolean head, LocalDate from, LocalDate to, String decisionNo) {
    }

    /** A word of an agency and since when. @param other an agency it names */
    record Dated(LocalDate from, String text, UUID other, String decisionNo) {
    }

    record AgencyRow(Instant at, PastPeopleQuery.AgencyRow then) {
    }

    List<CertificateRow> certificate(UUID id, Instant end) {
        return rows("select p.at, p.whole, p.state, p.local_alert from certificate_past p where p.certificate_id = :id and p.at < :end order by p.at, p.seq", Map.of("id", id, "end", end)).stream()
                .map(row -> new CertificateRow(PastQuery.instant(row[0]), (Boolean) row[1], CertificateState.valueOf((String) row[2]), row[3] == null ? null : LocalAlert.valueOf((String) row[3]))).toList();
    }

    List<Declared> declared(UUID id, Instant end) {
        return rows("select distinct coalesce(r.reason, '') = 'certificateHold', r.revoked_at, r.ended_at from revocation_fact r where r.certificate_id = :id and r.revoked_at < :end order by 2",
                Map.of("id", id, "end", end)).stream().map(row -> new Declared((Boolean) row[0], PastQuery.instant(row[1]), PastQuery.instant(row[2]))).toList();
    }

    List<Moved> moves(UUID id, Instant end) {
        return rows("select m.moved_at, m.to_agency_id from certificate_move m where m.certificate_id = :id and m.moved_at < :end order by m.moved_at, m.id", Map.of("id", id, "end", end)).stream()
                .map(row -> new Moved(PastQuery.instant(row[0]), (UUID) row[1])).toList();
    }

    List<Tie> tokensOf(UUID certificate, Instant end) {
        return ties("select t.id, t.serial, s.at, s.gone from token_slot_past s join token t on t.id = s.token_id where s.certificate_id = :id and s.at < :end order by s.at, s.seq", certificate, end);
    }

    List<Tie> certificatesOn(UUID token, Instant end) {
        return ties("select c.id, c.serial, s.at, s.gone from token_slot_past s join certificate c on c.id = s.certificate_id where s.token_id = :id and s.at < :end order by s.at, s.seq", token, end);
    }

    List<TokenRow> token(UUID id, Instant end) {
        return rows("select p.at, p.state, p.whole, p.holder_type, p.holder_person_id, p.subscriber_id, p.agency_id, p.location, p.due_on from token_past p"
                + " where p.token_id = :id and p.at < :end order by p.at, p.seq", Map.of("id", id, "end", end)).stream()
                .map(row -> new TokenRow(PastQuery.instant(row[0]), new PastQuery.TokenRow(TokenState.valueOf((String) row[1]), (Boolean) row[2], row[3] == null ? null : HolderType.valueOf((String) row[3]),
                        (UUID) row[4], (UUID) row[5], (UUID) row[6], (String) row[7], PastQuery.day(row[8])))).toList();
    }

    List<Named> person(UUID id, Instant end) {
        return rows("select p.at, p.full_name, p.official_email, p.mobile from person_past p where p.person_id = :id and p.at < :end order by p.at, p.seq", Map.of("id", id, "end", end)).stream()
                .map(row -> new Named(PastQuery.instant(row[0]), (String) row[1], (String) row[2], (String) row[3])).toList();
    }

    List<Position> positions(UUID person) {
        return positions("h.person_id = :id", person);
    }

    List<Position> heads(UUID agency) {
        return positions("h.agency_id = :id and h.head", agency);
    }

    private List<Position> positions(String whose, UUID id) {
        return rows("select h.person_id, h.agency_id, h.position, h.head, h.valid_from, h.valid_to, h.decision_no from appointment h where " + whose + " order by h.valid_from, h.id", Map.of("id", id)).stream()
                .map(row -> new Position((UUID) row[0], (UUID) row[1], (String) row[2], (Boolean) row[3], PastQuery.day(row[4]), PastQuery.day(row[5]), (String) row[6])).toList();
    }

    List<Tie> certificatesOf(UUID person, Instant end) {
        return ties("select c.id, c.serial, c.registered_at, false from certificate c join subscriber s on s.id = c.subscriber_id where s.person_id = :id and c.registered_at < :end order by c.registered_at, c.id",
                person, end);
    }

    /** Devices that came into the person's hand, or left it. */
    List<Tie> held(UUID person, Instant end) {
        return rows(HELD, Map.of("id", person, "end", end)).stream().map(row -> new Tie((UUID) row[0], (String) row[1], PastQuery.instant(row[2]), !(Boolean) row[3])).toList();
    }

    List<Dated> names(UUID agency) {
        return dated("select n.valid_from, n.name, null::uuid, n.decision_no from agency_name n where n.agency_id = :id order by n.valid_from, n.id", agency);
    }

    List<Dated> codes(UUID agency) {
        return dated("select c.valid_from, c.code, null::uuid, null from agency_code c where c.agency_id = :id order by c.valid_from, c.code", agency);
    }

    List<Dated> superiors(UUID agency) {
        return dated("select s.valid_from, null, s.parent_id, s.decision_no from agency_superior s where s.agency_id = :id order by s.valid_from", agency);
    }

    List<Dated> successors(UUID agency, boolean after) {
        return dated("select s.effective_on, null, " + (after ? "s.successor_id" : "s.predecessor_id") + ", s.decision_no from agency_successor s where " + (after ? "s.predecessor_id" : "s.successor_id")
                + " = :id order by s.effective_on", agency);
    }

    List<AgencyRow> agency(UUID id, Instant end) {
        return rows("select p.at, p.short_name, p.kind, p.level, p.legal_person, p.parent_id, p.province, p.address, p.phone, p.official_email from agency_past p"
                + " where p.agency_id = :id and p.at < :end order by p.at, p.seq", Map.of("id", id, "end", end)).stream()
                .map(row -> new AgencyRow(PastQuery.instant(row[0]), new PastPeopleQuery.AgencyRow((String) row[1], (String) row[2], (String) row[3], (Boolean) row[4], (UUID) row[5], (String) row[6],
                        (String) row[7], (String) row[8], (String) row[9]))).toList();
    }

    private List<Dated> dated(String sql, UUID id) {
        return rows(sql, Map.of("id", id)).stream().map(row -> new Dated(PastQuery.day(row[0]), (String) row[1], (UUID) row[2], (String) row[3])).toList();
    }

    private List<Tie> ties(String sql, UUID id, Instant end) {
        return rows(sql, Map.of("id", id, "end", end)).stream().map(row -> new Tie((UUID) row[0], (String) row[1], PastQuery.instant(row[2]), (Boolean) row[3])).toList();
    }

    @SuppressWarnings("unchecked")
    private List<Object[]> rows(String sql, Map<String, ?> values) {
        Query query = entities.createNativeQuery(sql);
        values.forEach(query::setParameter);
        return query.getResultList();
    }
}
