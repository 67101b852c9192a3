package vn.gov.ra.past;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Persons and agencies at a moment: what they were called, where they stood. {@code end} is the first moment that is too late, {@code day} the day before it. */
@Dependent
class PastPeopleQuery {

    private static final String AGENCY_NAME = "(select n.name from agency_name n where n.agency_id = a.id and n.valid_from <= :day and (n.valid_to is null or n.valid_to > :day))";
    private static final String PERSON_NAME = "(select p.full_name from person_past p where p.person_id = x.id and p.at < :end order by p.at desc, p.seq desc limit 1)";
    private static final String POSITIONS = "select x.id, coalesce(" + PERSON_NAME + ", x.full_name), a.id, coalesce(" + AGENCY_NAME + ", a.name), h.position, h.head, h.valid_from, h.valid_to"
            + " from appointment h join person x on x.id = h.person_id join agency a on a.id = h.agency_id where h.valid_from <= :day and (h.valid_to is null or h.valid_to > :day) and ";
    private static final String PERSON_BEGIN = "select least((select min(p.at) from person_past p where p.person_id = :id),"
            + " (select (min(h.valid_from)::timestamp at time zone 'Asia/Ho_Chi_Minh') from appointment h where h.person_id = :id))";
    private static final String ABOUT = "select p.short_name, p.kind, p.level, p.legal_person, p.parent_id, p.province, p.address, p.phone, p.official_email from agency_past p"
            + " where p.agency_id = :id and p.at < :end order by p.at desc, p.seq desc limit 1";

    @PersistenceContext
    private EntityManager entities;

    /** How the person could be reached. */
    record PersonRow(String email, String mobile) {
    }

    /** What an agency was, beside name, code and superior. */
    record AgencyRow(String shortName, String kind, String level, boolean legalPerson, UUID parent, String province, String address, String phone, String email) {
    }

    /** Another agency, as it was called. */
    record Other(UUID id, String name) {
    }

    /** @return null for nobody */
    NameThen personName(UUID id, Instant end) {
        return id == null ? null : named("select " + PERSON_NAME + ", x.full_name from person x where x.id = :id", Map.of("id", id, "end", end));
    }

    /** @return null for no agency */
    NameThen agencyName(UUID id, LocalDate day) {
        return id == null ? null : named("select " + AGENCY_NAME + ", a.name from agency a where a.id = :id", Map.of("id", id, "day", day));
    }

    private NameThen named(String sql, Map<String, ?> values) {
        return rows(sql, values).stream().map(row -> new NameThen((String) (row[0] == null ? row[1] : row[0]), row[0] != null)).findFirst().orElse(null);
    }

    Optional<PersonRow> person(UUID id, Instant end) {
        return rows("select p.official_email, p.mobile from person_past p where p.person_id = :id and p.at < :end order by p.at desc, p.seq desc limit 1", Map.of("id", id, "end", end)).stream()
                .map(row -> new PersonRow((String) row[0], (String) row[1])).findFirst();
    }

    /** When the portal knew something of the person first. */
    Instant personBegin(UUID id) {
        return PastQuery.instant(entities.createNativeQuery(PERSON_BEGIN).setParameter("id", id).getSingleResult());
    }

    List<PastPosition> positionsOf(UUID person, LocalDate day, Instant end) {
        return positions(POSITIONS + "x.id = :id order by h.valid_from, h.id", Map.of("id", person, "day", day, "end", end));
    }

    List<PastPosition> positionsIn(UUID agency, LocalDate day, Instant end, int most) {
        return positions(POSITIONS + "a.id = :id order by x.sort_key, h.id limit " + most, Map.of("id", agency, "day", day, "end", end));
    }

    private List<PastPosition> positions(String sql, Map<String, ?> values) {
        return rows(sql, values).stream().map(row -> new PastPosition((UUID) row[0], (String) row[1], (UUID) row[2], (String) row[3], (String) row[4], (Boolean) row[5], PastQuery.day(row[6]),
                PastQuery.day(row[7]))).toList();
    }

    Optional<AgencyRow> agency(UUID id, Instant end) {
        return rows(ABOUT, Map.of("id", id, "end", end)).stream().map(row -> new AgencyRow((String) row[0], (String) row[1], (String) row[2], (Boolean) row[3], (UUID) row[4], (String) row[5],
                (String) row[6], (String) row[7], (String) row[8])).findFirst();
    }

    /** The identifier codes of the day. */
    List<String> codes(UUID agency, LocalDate day) {
        return rows("select c.code, c.scheme from agency_code c where c.agency_id = :id and c.valid_from <= :day and (c.valid_to is null or c.valid_to > :day) order by c.scheme desc, c.code",
                Map.of("id", agency, "day", day)).stream().map(row -> (String) row[0]).toList();
    }

    /** Whom it belonged to by the decisions kept; empty where none speaks of that day. */
    Optional<Optional<UUID>> superior(UUID agency, LocalDate day) {
        return rows("select s.parent_id, 1 from agency_superior s where s.agency_id = :id and s.valid_from <= :day and (s.valid_to is null or s.valid_to > :day)", Map.of("id", agency, "day", day)).stream()
                .map(row -> Optional.ofNullable((UUID) row[0])).findFirst();
    }

    /** What it had become by then, or what it had come from. */
    List<Other> successors(UUID agency, LocalDate day, boolean after) {
        return rows("select a.id, coalesce(" + AGENCY_NAME + ", a.name) from agency_successor s join agency a on a.id = " + (after ? "s.successor_id where s.predecessor_id" : "s.predecessor_id where s.successor_id")
                + " = :id and s.effective_on <= :day order by a.code", Map.of("id", agency, "day", day)).stream().map(row -> new Other((UUID) row[0], (String) row[1])).toList();
    }

    @SuppressWarnings("unchecked")
    private List<Object[]> rows(String sql, Map<String, ?> values) {
        Query query = entities.createNativeQuery(sql);
        values.forEach(query::setParameter);
        return query.getResultList();
    }
}
