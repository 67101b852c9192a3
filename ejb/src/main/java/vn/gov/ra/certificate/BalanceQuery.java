package vn.gov.ra.certificate;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.gov.ra.security.AgencyScope;
import vn.gov.ra.shared.Sort;
import vn.gov.ra.shared.SortColumns;

/** Counts certificates agency by agency, as the register was at the two ends of a period. */
@Dependent
class BalanceQuery {

    // A taken-over certificate stood there before every period: its old register tells how many there were, not how they came.
    // Who answered for a certificate at a moment: the last move before it; without one, whoever the first move took it from; without any, the present agency.
    private static final String SQL = """
            with moved as (
                select c.id, case when c.origin = 'TAKEN_OVER' then timestamptz '-infinity' else c.registered_at end as stood_from, c.not_after,
                       case when f.id is null then c.agency_id else f.from_agency_id end as first_agency,
                       b.to_agency_id as before_begin, e.to_agency_id as before_end
                from certificate c
                left join lateral (select m.id, m.from_agency_id from certificate_move m where m.certificate_id = c.id order by m.moved_at, m.id limit 1) f on true
                left join lateral (select m.to_agency_id from certificate_move m where m.certificate_id = c.id and m.moved_at < :begin order by m.moved_at desc, m.id desc limit 1) b on true
                left join lateral (select m.to_agency_id from certificate_move m where m.certificate_id = c.id and m.moved_at < :end order by m.moved_at desc, m.id desc limit 1) e on true
                where c.origin = 'TAKEN_OVER' or c.registered_at < :end),
            classed as (
                select p.id, p.stood_from, p.first_agency, coalesce(p.before_begin, p.first_agency) as at_begin, coalesce(p.before_end, p.first_agency) as at_end,
                       case when exists (select 1 from revocation_fact r where r.certificate_id = p.id and r.revoked_at < :end and coalesce(r.reason, '') <> 'certificateHold'
                                         and (r.ended_at is null or r.ended_at >= :end)) then 'REVOKED'
                            when exists (select 1 from revocation_fact r where r.certificate_id = p.id and r.revoked_at < :end and r.reason = 'certificateHold'
                                         and (r.ended_at is null or r.ended_at >= :end)) then 'HELD'
                            when p.not_after < :end then 'EXPIRED' else 'LIVE' end as class
                from moved p),
            counted as (
                select at_begin as agency, 1 as opening, 0 as received, 0 as moved_in, 0 as moved_out, 0 as closing, null as class from classed where stood_from < :begin
                union all select first_agency, 0, 1, 0, 0, 0, null from classed where stood_from >= :begin
                union all select m.to_agency_id, 0, 0, 1, 0, 0, null from certificate_move m where m.moved_at >= :begin and m.moved_at < :end
                union all select m.from_agency_id, 0, 0, 0, 1, 0, null from certificate_move m where m.moved_at >= :begin and m.moved_at < :end
                union all select at_end, 0, 0, 0, 0, 1, class from classed)
            select a.id, a.code, a.name, sum(opening), sum(received), sum(moved_in), sum(moved_out), sum(closing), count(*) filter (where class = 'LIVE'),
                   count(*) filter (where class = 'HELD'), count(*) filter (where class = 'EXPIRED'), count(*) filter (where class = 'REVOKED')
            from counted join agency a on a.id = counted.agency
            where (:all = true or a.id = :agency) and (:only = '' or cast(a.id as varchar) = :only)
             """;
    private static final String GROUPS = " group by a.id, a.code, a.name";

    static final SortColumns<AgencyBalance> ORDERS = new SortColumns<>("a.id", AgencyBalance::agencyId, Sort.up("code")).text("code", "a.code", AgencyBalance::agencyCode)
            .text("name", "a.name collate \"vi-x-icu\"", AgencyBalance::agencyName);

    @PersistenceContext
    private EntityManager entities;

    /**
     * One row more than asked for.
     *
     * @param begin first moment of the period
     * @param end first moment after it
     * @param only null for every agency
     */
    @SuppressWarnings("unchecked")
    List<AgencyBalance> of(Instant begin, Instant end, UUID only, AgencyScope scope, SortColumns.Chosen<AgencyBalance> order, int limit) {
        Query query = entities.createNativeQuery(SQL + order.and() + GROUPS + order.order()).setParameter("begin", begin).setParameter("end", end)
                .setParameter("all", scope.all()).setParameter("agency", scope.agencyId()).setParameter("only", only == null ? "" : only.toString()).setMaxResults(limit + 1);
        order.parameters().forEach(query::setParameter);
        return ((List<Object[]>) query.getResultList()).stream().map(BalanceQuery::balance).toList();
    }

    private static AgencyBalance balance(Object[] row) {
        return new AgencyBalance((UUID) row[0], (String) row[1], (String) row[2], number(row[3]), number(row[4]), number(row[5]), number(row[6]), number(row[7]), number(row[8]),
                number(row[9]), number(row[10]), number(row[11]));
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }
}
