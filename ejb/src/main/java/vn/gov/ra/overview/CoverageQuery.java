package vn.gov.ra.overview;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import vn.gov.ra.shared.Sort;
import vn.gov.ra.shared.SortColumns;
import vn.gov.ra.shared.VietnameseText;

/** Counts who should have a certificate and who has one, and lists the others; both by the same words, so that the number is the list. */
@Dependent
class CoverageQuery {

    static final SortColumns<Gap> ORDERS = new SortColumns<>("id", Gap::id, Sort.up("agency")).text("agency", "agency_name collate \"vi-x-icu\"", Gap::agencyName)
            .text("code", "agency_code", Gap::agencyCode).text("person", "coalesce(sort_key, '')", gap -> gap.personName() == null ? "" : VietnameseText.sortKey(gap.personName()));

    private static final String HAS = "exists (select 1 from certificate c join subscriber s on s.id = c.subscriber_id where c.state = 'IN_FORCE' and c.not_after > :now and c.agency_id = ";
    private static final String NOW = " a.valid_from <= :today and (a.valid_to is null or a.valid_to > :today)";
    private static final String AGENCIES = "select a.id, a.level, a.id as agency_id, a.code as agency_code, a.name as agency_name, cast(null as uuid) as person_id, cast(null as varchar) as full_name,"
            + " cast(null as varchar) as sort_key, cast(null as varchar) as position, ";
    private static final String ORGANISATION = AGENCIES + HAS + "a.id and s.kind = 'ORGANISATION') as has from agency a where a.legal_person and" + NOW;
    private static final String CLERK = AGENCIES + HAS + "a.id and s.person_id in (select p.person_id from appointment p where p.agency_id = a.id and" + NOW.replace("a.", "p.")
            + " and lower(p.position collate \"vi-x-icu\") like '%văn thư%')) as has from agency a where a.legal_person and" + NOW;
    // Who holds two leading posts in one agency is one leader there.
    private static final String LEADER = "select distinct on (p.agency_id, p.person_id) p.id, a.level, a.id as agency_id, a.code as agency_code, a.name as agency_name, n.id as person_id, n.full_name,"
            + " n.sort_key, p.position, " + HAS + "p.agency_id and s.person_id = p.person_id) as has from appointment p join agency a on a.id = p.agency_id join person n on n.id = p.person_id"
            + " where p.leader and" + NOW.replace("a.", "p.") + " and" + NOW + " order by p.agency_id, p.person_id, p.valid_from, p.id";

    @PersistenceContext
    private EntityManager entities;

    /** @param total who should have one */
    record Count(CoverageCategory category, AgencyLevel level, long covered, long total) {
    }

    @SuppressWarnings("unchecked")
    List<Count> counts(CoverageCategory category, Instant now, LocalDate today) {
        Query query = entities.createNativeQuery("select level, count(*) filter (where has), count(*) from (" + of(category) + ") x group by level");
        return ((List<Object[]>) query.setParameter("now", now).setParameter("today", today).getResultList()).stream()
                .map(row -> new Count(category, AgencyLevel.valueOf((String) row[0]), ((Number) row[1]).longValue(), ((Number) row[2]).longValue()))
                .sorted(Comparator.comparing(Count::level)).toList();
    }

    /** One row more than asked for. @param level null: any */
    @SuppressWarnings("unchecked")
    List<Gap> missing(CoverageCategory category, AgencyLevel level, Instant now, LocalDate today, SortColumns.Chosen<Gap> order, int limit) {
        Query query = entities.createNativeQuery("select id, agency_id, agency_code, agency_name, person_id, full_name, position from (" + of(category)
                + ") x where not has and (:level = '' or level = :level)" + order.and() + order.order());
        query.setParameter("now", now).setParameter("today", today).setParameter("level", level == null ? "" : level.name()).setMaxResults(limit + 1);
        order.parameters().forEach(query::setParameter);
        return ((List<Object[]>) query.getResultList()).stream()
                .map(row -> new Gap((UUID) row[0], (UUID) row[1], (String) row[2], (String) row[3], (UUID) row[4], (String) row[5], (String) row[6])).toList();
    }

    private static String of(CoverageCategory category) {
        return switch (category) {
            case ORGANISATION -> ORGANISATION;
            case LEADER -> LEADER;
            case CLERK -> CLERK;
        };
    }
}
